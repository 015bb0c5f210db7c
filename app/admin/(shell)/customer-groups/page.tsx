import { notFound } from 'next/navigation'
import { withQuery } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { listInput } from '@/components/admin/list-input'
import { EmptyList, ListTools, type ListView, PageLinks } from '@/components/admin/list-tools'
import { NewLink, RowLink } from '@/components/admin/new-link'
import { MissingRight, NoPermission } from '@/components/admin/no-permission'
import { orNotFound } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { listCustomerGroups } from '@/lib/price-lists/customer-groups'
import { ListGroups } from '@/lib/price-lists/group-schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CustomerGroupsPage({ searchParams }: Props) {
  const { q, cursor, deleted } = await searchParams
  const input = ListGroups.safeParse(listInput({ q, cursor }))
  const query = input.data?.q
  const ctx = await staffPage(withQuery('/admin/customer-groups', { q: query }))
  if (!hasPermission(ctx.actor, 'customers:read'))
    return <NoPermission title="Customer groups" permission="customers:read" />
  if (!input.success) notFound()
  const page = await orNotFound(listCustomerGroups(ctx, input.data))
  const view: ListView = {
    path: '/admin/customer-groups',
    noun: 'customer groups',
    tabName: 'view',
    tabs: [{ value: '', label: 'All' }],
    tab: '',
    query,
  }
  return (
    <>
      <PageHeading title={query ? `“${query}” in Customer groups` : 'Customer groups'}>
        {hasPermission(ctx.actor, 'customers:write') ? (
          <NewLink href="/admin/customer-groups/new" text="New group" />
        ) : (
          <MissingRight ctx={ctx} permission="customers:write" to="make one" />
        )}
      </PageHeading>
      {deleted === '1' ? (
        <Confirmation parameter="deleted">
          The group is deleted. Its members are still customers.
        </Confirmation>
      ) : null}
      <ListTools view={view} search="Name" />
      {page.data.length === 0 ? (
        <EmptyList view={view} none="Customers in a group get the prices of its price lists." />
      ) : (
        <Table
          caption="Customer groups"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: 'Group',
              cell: ({ id, name }) => <RowLink href={`/admin/customer-groups/${id}`} text={name} />,
            },
            {
              key: 'lists',
              header: 'Price lists',
              phone: 'line',
              cell: ({ priceLists }) =>
                priceLists.length === 0 ? 'No price list' : priceLists.map(({ name }) => name).join(', '),
            },
            {
              key: 'members',
              header: 'Members',
              align: 'right',
              phone: 'corner',
              cell: ({ memberCount }) => (
                <>
                  {memberCount}
                  <span className="md:sr-only">{memberCount === 1 ? ' member' : ' members'}</span>
                </>
              ),
            },
          ]}
        />
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
    </>
  )
}
