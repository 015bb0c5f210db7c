import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Confirmation } from '@/components/admin/confirmation'
import { DeletePanel } from '@/components/admin/delete-panel'
import { deleteGroupAction } from '@/components/admin/group-actions'
import { GroupForm } from '@/components/admin/group-form'
import { GroupMembers, MemberFinder, type MemberQuery } from '@/components/admin/group-members'
import { listInput } from '@/components/admin/list-input'
import { MissingRight, NoPermission } from '@/components/admin/no-permission'
import { orNotFound, readById } from '@/components/admin/or-not-found'
import { PageHeading, Panel } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { FindCustomers, findCustomers } from '@/lib/customers/find-customers'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'
import { getCustomerGroup, listGroupMembers } from '@/lib/price-lists/customer-groups'
import { type CustomerGroupView, ListMembers } from '@/lib/price-lists/group-schema'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const DONE = {
  added: 'Put in. The prices of its lists count for them already.',
  removed: 'Taken out. They pay what everybody pays.',
}

export default async function CustomerGroupPage({ params, searchParams }: Props) {
  const [{ id }, { q, cursor, find, saved, done }] = await Promise.all([params, searchParams])
  const ctx = await staffPage(`/admin/customer-groups/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'customers:read'))
    return <NoPermission title="Customer group" permission="customers:read" />
  const input = ListMembers.safeParse(listInput({ q, cursor }))
  if (!input.success) notFound()
  const wanted = FindCustomers.safeParse({ q: find })
  const group = await readById(id, (id) => getCustomerGroup(ctx, id))
  const [members, found, flash] = await Promise.all([
    orNotFound(listGroupMembers(ctx, id, input.data)),
    wanted.success ? findCustomers(ctx, wanted.data) : null,
    readAnyFlash(),
  ])
  const asked: MemberQuery = { q: input.data.q, cursor: input.data.cursor, find: wanted.data?.q }
  const mayChange = hasPermission(ctx.actor, 'customers:write')
  return (
    <>
      <PageHeading title={group.name} back={{ href: '/admin/customer-groups', label: 'Customer groups' }} />
      {saved === '1' ? (
        <Confirmation key={group.version} parameter="saved">
          Saved.
        </Confirmation>
      ) : null}
      {typeof done === 'string' && done in DONE ? (
        <Confirmation key={`${done} ${group.memberCount}`} parameter="done">
          {DONE[done as keyof typeof DONE]}
        </Confirmation>
      ) : null}
      <p className="mb-5 text-muted text-sm">Last changed {formatShopTime(group.updatedAt)}</p>
      {mayChange ? (
        <GroupForm key={group.version} group={group} flash={flash?.form === 'rename-group' ? flash : null} />
      ) : (
        <MissingRight ctx={ctx} permission="customers:write" to="change it" />
      )}
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <GroupMembers
          {...{ ctx, group, asked, flash }}
          members={members.data}
          next={members.page.nextCursor}
        />
        <div className="flex flex-col gap-6">
          {mayChange ? <MemberFinder {...{ ctx, group, asked, flash, found }} /> : null}
          <PriceListLinks group={group} />
        </div>
      </div>
      {mayChange ? (
        <DeletePanel noun="group" name={group.name} action={deleteGroupAction} id={['groupId', group.id]}>
          Its members stay customers and lose the prices of its lists, in carts too. A price list that is for
          this group alone is for nobody then.
        </DeletePanel>
      ) : null}
    </>
  )
}

function PriceListLinks({ group }: { group: CustomerGroupView }) {
  return (
    <Panel title="Price lists for it">
      {group.priceLists.length === 0 ? (
        <p className="text-muted">No price list is for this group: its members pay what everybody pays.</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {group.priceLists.map(({ id, name, active }) => (
            <li key={id}>
              <Link
                href={`/admin/price-lists/${id}` as Route}
                prefetch={false}
                className="inline-flex min-h-9 items-center underline underline-offset-4"
              >
                {name}
              </Link>
              {active ? null : <span className="text-muted text-sm"> (off)</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
