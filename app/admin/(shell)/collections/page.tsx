import { notFound } from 'next/navigation'
import { withQuery } from '@/components/admin/admin-links'
import { Confirmation } from '@/components/admin/confirmation'
import { listInput } from '@/components/admin/list-input'
import { EmptyList, ListTools, type ListView, PageLinks } from '@/components/admin/list-tools'
import { NewLink, RowLink } from '@/components/admin/new-link'
import { MissingRight, NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { listAdminCollections } from '@/lib/collections/list-admin-collections'
import { ListAdminCollections } from '@/lib/collections/schema'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CollectionsPage({ searchParams }: Props) {
  const { q, cursor, deleted } = await searchParams
  const input = ListAdminCollections.safeParse(listInput({ q, cursor }))
  const query = input.data?.q
  const ctx = await staffPage(withQuery('/admin/collections', { q: query }))
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Collections" permission="products:read" />
  if (!input.success) notFound()
  const page = await listAdminCollections(ctx, input.data)
  const view: ListView = {
    path: '/admin/collections',
    noun: 'collections',
    tabName: 'view',
    tabs: [{ value: '', label: 'All' }],
    tab: '',
    query,
  }
  return (
    <>
      <PageHeading title={query ? `“${query}” in Collections` : 'Collections'}>
        {hasPermission(ctx.actor, 'products:write') ? (
          <div className="flex flex-wrap gap-2">
            <NewLink href="/admin/collections/new?kind=manual" text="New by hand" />
            <NewLink href="/admin/collections/new?kind=rule" text="New by rule" />
          </div>
        ) : (
          <MissingRight ctx={ctx} permission="products:write" to="make one" />
        )}
      </PageHeading>
      {deleted === '1' ? (
        <Confirmation parameter="deleted">
          The collection is deleted. Its products are still there.
        </Confirmation>
      ) : null}
      <ListTools view={view} search="Name or address" />
      {page.data.length === 0 ? (
        <EmptyList view={view} none="A collection shows products together, across categories." />
      ) : (
        <Table
          caption="Collections"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: 'Collection',
              cell: ({ id, name, slug }) => (
                <>
                  <RowLink href={`/admin/collections/${id}`} text={name} />
                  <span className="block text-muted">/collections/{slug}</span>
                </>
              ),
            },
            {
              key: 'status',
              header: 'Status',
              phone: 'corner',
              cell: ({ active }) =>
                active ? <Badge tone="good">Shown</Badge> : <Badge tone="neutral">Hidden</Badge>,
            },
            {
              key: 'kind',
              header: 'Holds',
              cell: ({ itemCount }) => (itemCount === null ? 'What meets its rule' : `${itemCount} by hand`),
            },
            { key: 'menu', header: 'Menu', cell: ({ inMenu }) => (inMenu ? 'In the menu' : '') },
            {
              key: 'position',
              header: 'Place',
              align: 'right',
              phone: 'hidden',
              cell: ({ position }) => position,
            },
          ]}
        />
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
    </>
  )
}
