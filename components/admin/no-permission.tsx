import { EmptyState } from '@/components/ui/empty-state'
import { hasPermission, type Permission } from '@/lib/auth/permissions'
import { PageHeading } from './page-heading'
import type { StaffCtx } from './staff-page'

/** What a page shows to a role that may not see it: which right is missing, and who can give it. */
export function NoPermission({ title, permission }: { title: string; permission: Permission }) {
  return (
    <>
      <PageHeading title={title} />
      <EmptyState
        title="Your role does not include this"
        text={
          <>
            This page needs the permission <code>{permission}</code>. The owner of the shop can give it to
            you.
          </>
        }
      />
    </>
  )
}

/** Beside an action that is not offered: says which right it would take. */
export function MissingRight({ ctx, permission, to }: { ctx: StaffCtx; permission: Permission; to: string }) {
  if (hasPermission(ctx.actor, permission)) return null
  return (
    <p className="text-muted text-sm">
      Your role may look but not {to}: that takes the permission <code>{permission}</code>.
    </p>
  )
}
