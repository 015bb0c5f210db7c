import { Confirmation } from '@/components/admin/confirmation'
import { NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { PageHeading, Panel } from '@/components/admin/page-heading'
import { ROLE_TEXTS, RoleBadge } from '@/components/admin/roles'
import { BlockedBadge, SecondFactorBadge } from '@/components/admin/staff-badges'
import { staffPage } from '@/components/admin/staff-page'
import { RemovePanel, RolePanel } from '@/components/admin/staff-panels'
import { getStaffMember } from '@/lib/auth/list-staff'
import { hasPermission } from '@/lib/auth/permissions'
import type { StaffMember } from '@/lib/auth/staff-schema'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function StaffMemberPage({ params, searchParams }: Props) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const ctx = await staffPage(`/admin/staff/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'staff:read')) return <NoPermission title="Staff" permission="staff:read" />
  const [member, flash] = await Promise.all([readById(id, (id) => getStaffMember(ctx, id)), readAnyFlash()])
  return (
    <>
      <PageHeading title={member.name ?? member.email} back={{ href: '/admin/staff', label: 'Staff' }} />
      {done === 'role' ? (
        <Confirmation key={member.role} parameter="done">
          The role is now “{ROLE_TEXTS[member.role].name}”.
        </Confirmation>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Panel title="About">
          <Facts member={member} />
        </Panel>
        <div className="flex min-w-0 flex-col gap-6">
          <RolePanel key={member.role} ctx={ctx} member={member} flash={flash} />
          <RemovePanel ctx={ctx} member={member} flash={flash} />
        </div>
      </div>
    </>
  )
}

function Facts({ member }: { member: StaffMember }) {
  const facts = [
    ['E-mail', member.email],
    [
      'Role',
      <span key="role" className="flex flex-wrap gap-1">
        <RoleBadge role={member.role} />
        <BlockedBadge member={member} />
      </span>,
    ],
    ['Second factor', <SecondFactorBadge key="second-factor" member={member} />],
    ['Joined', formatShopTime(member.joinedAt)],
    ['Last seen', member.lastSeenAt ? formatShopTime(member.lastSeenAt) : 'not lately'],
  ] as const
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[auto_minmax(0,1fr)]">
      {facts.map(([name, value]) => (
        <div key={name} className="sm:contents">
          <dt className="text-muted text-sm">{name}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
