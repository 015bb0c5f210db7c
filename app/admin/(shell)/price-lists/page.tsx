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
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { listGroupChoices } from '@/lib/price-lists/list-group-choices'
import { listPriceLists } from '@/lib/price-lists/price-lists'
import { ListPriceLists } from '@/lib/price-lists/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PriceListsPage({ searchParams }: Props) {
  const { q, cursor, deleted } = await searchParams
  const input = ListPriceLists.safeParse(listInput({ q, cursor }))
  const query = input.data?.q
  const ctx = await staffPage(withQuery('/admin/price-lists', { q: query }))
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Price lists" permission="products:read" />
  if (!input.success) notFound()
  const [page, groups] = await Promise.all([
    orNotFound(listPriceLists(ctx, input.data)),
    listGroupChoices(ctx),
  ])
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]))
  const view: ListView = {
    path: '/admin/price-lists',
    noun: 'price lists',
    tabName: 'view',
    tabs: [{ value: '', label: 'All' }],
    tab: '',
    query,
  }
  return (
    <>
      <PageHeading title={query ? `“${query}” in Price lists` : 'Price lists'}>
        {hasPermission(ctx.actor, 'products:write') ? (
          <NewLink href="/admin/price-lists/new" text="New price list" />
        ) : (
          <MissingRight ctx={ctx} permission="products:write" to="make one" />
        )}
      </PageHeading>
      {deleted === '1' ? (
        <Confirmation parameter="deleted">
          The price list is deleted. Its groups pay what everybody pays.
        </Confirmation>
      ) : null}
      <ListTools view={view} search="Name" />
      {page.data.length === 0 ? (
        <EmptyList view={view} none="A price list gives customer groups prices of their own." />
      ) : (
        <Table
          caption="Price lists"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: 'Price list',
              cell: ({ id, name }) => <RowLink href={`/admin/price-lists/${id}`} text={name} />,
            },
            {
              key: 'status',
              header: 'Status',
              phone: 'corner',
              cell: ({ active }) =>
                active ? <Badge tone="good">Active</Badge> : <Badge tone="neutral">Off</Badge>,
            },
            {
              key: 'groups',
              header: 'For',
              phone: 'line',
              cell: ({ groupIds }) =>
                groupIds.length === 0
                  ? 'Nobody yet'
                  : groupIds.map((id) => groupNames.get(id) ?? 'a new group').join(', '),
            },
            {
              key: 'prices',
              header: 'Prices',
              align: 'right',
              cell: ({ priceCount }) => (
                <>
                  {priceCount}
                  <span className="md:sr-only">{priceCount === 1 ? ' price' : ' prices'}</span>
                </>
              ),
            },
            {
              key: 'priority',
              header: 'Priority',
              align: 'right',
              phone: 'hidden',
              cell: ({ priority }) => priority,
            },
          ]}
        />
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
    </>
  )
}
