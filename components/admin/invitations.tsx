import { Badge } from '@/components/ui/badge'
import { FormField, FormSelect } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import type { InvitationView } from '@/lib/auth/staff-schema'
import type { Flash } from '@/lib/http/action-state'
import { formatShopTime } from '@/lib/markets/shop-time'
import { ActionForm } from './action-form'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import { ROLE_OPTIONS, RoleBadge } from './roles'
import { inviteStaffAction, revokeInvitationAction } from './staff-actions'
import type { StaffCtx } from './staff-page'

type Props = { ctx: StaffCtx; flash: Flash | null }

/** Invites somebody by mail. */
export function InvitePanel({ ctx, flash }: Props) {
  return (
    <Panel title="Invite a colleague">
      <MissingRight ctx={ctx} permission="staff:write" to="invite" />
      {hasPermission(ctx.actor, 'staff:write') ? (
        <ActionForm
          action={inviteStaffAction}
          flash={flash?.form === 'invite-staff' ? flash : null}
          className="flex flex-col gap-4"
        >
          <FormField
            name="email"
            type="email"
            label="E-mail"
            hint="They get a link that works once, for seven days. Inviting again replaces it."
            autoComplete="off"
            required
            maxLength={254}
          />
          <FormSelect name="role" label="Role" options={ROLE_OPTIONS} defaultValue="support" />
          <SubmitButton className="self-start" pending="Inviting …">
            Send invitation
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

/** Who was invited and has not come yet. */
export function OpenInvitations({ ctx, flash, invitations }: Props & { invitations: InvitationView[] }) {
  return (
    <Panel title="Open invitations">
      {invitations.length === 0 ? (
        <p className="text-muted">Nobody is invited at the moment.</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {invitations.map((invitation) => (
            <li
              key={invitation.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <div className="min-w-0">
                <p className="wrap-anywhere flex flex-wrap items-center gap-2 font-medium">
                  {invitation.email} <RoleBadge role={invitation.role} />
                  {invitation.isExpired ? <Badge tone="bad">Expired</Badge> : null}
                </p>
                <p className="text-muted text-sm">
                  Invited by {invitation.invitedBy ?? 'the server'} on {formatShopTime(invitation.createdAt)}
                  {invitation.isExpired ? '' : `, until ${formatShopTime(invitation.expiresAt)}`}
                </p>
              </div>
              {hasPermission(ctx.actor, 'staff:write') ? (
                <ActionForm action={revokeInvitationAction} flash={ofRow(flash, invitation.id)}>
                  <input type="hidden" name="invitationId" value={invitation.id} />
                  <SubmitButton look="secondary" className="text-sm" pending="Withdrawing …">
                    Withdraw<span className="sr-only"> the invitation of {invitation.email}</span>
                  </SubmitButton>
                </ActionForm>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const ofRow = (flash: Flash | null, id: string) =>
  flash?.form === 'revoke-invitation' && flash.values.invitationId === id ? flash : null
