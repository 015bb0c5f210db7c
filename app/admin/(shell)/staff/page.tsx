import type { Route } from 'next'
import Link from 'next/link'
import { withQuery } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { InvitePanel, OpenInvitations } from '@/components/admin/invitations'
import { NoPermission } from '@/components/admin/no-permission'
import { orNotFound } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { RoleBadge } from '@/components/admin/roles'
import { BlockedBadge, SecondFactorBadge } from '@/components/admin/staff-badges'
import { staffPage } from '@/components/admin/staff-page'
import { buttonClass } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { listInvitations } from '@/lib/auth/invitations'
import { listStaff } from '@/lib/auth/list-staff'
import { hasPermission } from '@/lib/auth/permissions'
import { PAGE_LIMIT_MAX, PageInput } from '@/lib/core/page'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const DONE = {
  invited: 'The invitation is on its way by mail.',
  revoked: 'The invitation is withdrawn: its link no longer works.',
  removed: 'Removed. They are signed out everywhere.',
}

export default async function StaffPage({ searchParams }: Props) {
  const { done, cursor } = await searchParams
  const ctx = await staffPage('/admin/staff')
  if (!hasPermission(ctx.actor, 'staff:read')) return <NoPermission title="Staff" permission="staff:read" />
  const input = PageInput.catch({ limit: PAGE_LIMIT_MAX }).parse({
    limit: PAGE_LIMIT_MAX,
    ...(cursor ? { cursor } : {}),
  })
  const [staff, invitations, flash] = await Promise.all([
    orNotFound(listStaff(ctx, input)),
    listInvitations(ctx, { limit: PAGE_LIMIT_MAX }),
    readAnyFlash(),
  ])
  const { nextCursor } = staff.page
  return (
    <>
      <PageHeading title="Staff" />
      {typeof done === 'string' && done in DONE ? (
        <Confirmation
          key={`${done} ${staff.data.length} ${invitations.data.length} ${invitations.data[0]?.id}`}
          parameter="done"
        >
          {DONE[done as keyof typeof DONE]}
        </Confirmation>
      ) : null}
      <Table
        caption="Staff"
        rows={staff.data}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: 'Name',
            cell: ({ id, name, email }) => (
              <Link
                href={`/admin/staff/${id}` as Route}
                prefetch={false}
                className="wrap-anywhere font-medium underline underline-offset-4 after:absolute after:inset-0"
              >
                {name ?? email}
                {id === ctx.actor.userId ? ' (you)' : ''}
              </Link>
            ),
          },
          {
            key: 'email',
            header: 'E-mail',
            phone: 'line',
            cell: ({ email }) => <span className="wrap-anywhere">{email}</span>,
          },
          {
            key: 'role',
            header: 'Role',
            cell: (member) => (
              <span className="flex flex-wrap gap-1">
                <RoleBadge role={member.role} />
                <BlockedBadge member={member} />
              </span>
            ),
          },
          {
            key: 'second-factor',
            header: 'Second factor',
            cell: (member) => <SecondFactorBadge member={member} />,
          },
          {
            key: 'seen',
            header: 'Last seen',
            phone: 'line',
            cell: ({ lastSeenAt }) => (
              <>
                <span className="text-muted md:hidden">Last seen: </span>
                {lastSeenAt ? formatShopTime(lastSeenAt) : 'not lately'}
              </>
            ),
          },
        ]}
      />
      {nextCursor ? (
        <Link
          href={withQuery('/admin/staff', { cursor: nextCursor }) as Route}
          prefetch={false}
          rel="next"
          className={buttonClass('secondary', 'mt-4 text-sm')}
        >
          Next page
        </Link>
      ) : null}
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <InvitePanel key={invitations.data[0]?.id} ctx={ctx} flash={flash} />
        <OpenInvitations ctx={ctx} flash={flash} invitations={invitations.data} />
      </div>
    </>
  )
}
