import { FormSelect } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { hasPermission } from '@/lib/auth/permissions'
import type { StaffMember } from '@/lib/auth/staff-schema'
import type { Flash } from '@/lib/http/action-state'
import { ActionForm } from './action-form'
import { MissingRight } from './no-permission'
import { Panel } from './page-heading'
import { ROLE_OPTIONS } from './roles'
import { changeRoleAction, removeStaffAction } from './staff-actions'
import type { StaffCtx } from './staff-page'

type Props = { ctx: StaffCtx; member: StaffMember; flash: Flash | null }

const flashOf = (flash: Flash | null, form: string) => (flash?.form === form ? flash : null)

/** Gives a colleague another role. */
export function RolePanel({ ctx, member, flash }: Props) {
  return (
    <Panel title="Role">
      <MissingRight ctx={ctx} permission="staff:write" to="change roles" />
      {hasPermission(ctx.actor, 'staff:write') ? (
        <ActionForm
          action={changeRoleAction}
          flash={flashOf(flash, 'change-role')}
          className="flex flex-col gap-4"
        >
          <input type="hidden" name="staffId" value={member.id} />
          <FormSelect
            name="role"
            label="May do"
            hint="Holds at once, also where they are signed in."
            options={ROLE_OPTIONS}
            defaultValue={member.role}
          />
          <SubmitButton className="self-start" pending="Saving …">
            Change role
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Panel>
  )
}

/** Lets a colleague go, in two steps. */
export function RemovePanel({ ctx, member, flash }: Props) {
  if (!hasPermission(ctx.actor, 'staff:write')) return null
  const own = flashOf(flash, 'remove-staff')
  const name = member.name ?? member.email
  const isSelf = member.id === ctx.actor.userId
  return (
    <Panel title="Remove">
      <details open={own !== null}>
        <summary className="min-h-11 py-2.5 text-sale underline underline-offset-4">
          Remove {isSelf ? 'yourself' : name} …
        </summary>
        <ActionForm action={removeStaffAction} flash={own} className="mt-3 flex flex-col items-start gap-3">
          <input type="hidden" name="staffId" value={member.id} />
          <p className="text-muted text-sm">
            {isSelf
              ? 'You lose the back office and are signed out everywhere, at once. Only another owner can let you in again.'
              : `${name} loses the back office and is signed out everywhere, at once; invitations that they sent stop working.`}{' '}
            The account stays, as that of a customer.
          </p>
          <SubmitButton look="danger" pending="Removing …">
            Remove {isSelf ? 'yourself' : name}
          </SubmitButton>
        </ActionForm>
      </details>
    </Panel>
  )
}
