import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { withQuery } from '@/components/admin/admin-links'
import { listInput } from '@/components/admin/list-input'
import { EmptyList, ListTools, type ListView, PageLinks } from '@/components/admin/list-tools'
import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { ProductBadge } from '@/components/admin/status-badges'
import { Picture } from '@/components/ui/picture'
import { Table } from '@/components/ui/table'
import { hasPermission } from '@/lib/auth/permissions'
import { ListAdminProducts } from '@/lib/catalog/admin-schema'
import { listAdminProducts } from '@/lib/catalog/list-admin-products'
import { formatMoney } from '@/lib/core/money'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Each view is a filter of the verb. */
const TABS = [
  { value: '', label: 'All', filter: {} },
  { value: 'published', label: 'Published', filter: { status: 'published' } },
  { value: 'draft', label: 'Drafts', filter: { status: 'draft' } },
  { value: 'archived', label: 'Archived', filter: { status: 'archived' } },
  { value: 'low', label: 'Low stock', filter: { status: 'published', low_stock: 'true' } },
] as const

export default async function ProductsPage({ searchParams }: Props) {
  const { q, view: wanted = '', cursor } = await searchParams
  const tab = TABS.find(({ value }) => value === wanted)
  const input = ListAdminProducts.safeParse({
    ...tab?.filter,
    ...listInput({ q, cursor }),
  })
  const query = input.data?.q
  const ctx = await staffPage(withQuery('/admin/products', { view: tab?.value, q: query }))
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Products" permission="products:read" />
  if (!input.success || !tab) notFound()
  const page = await listAdminProducts(ctx, input.data)
  const view: ListView = {
    path: '/admin/products',
    noun: 'products',
    tabName: 'view',
    tabs: TABS,
    tab: tab.value,
    query,
  }
  const title = [query ? `“${query}”` : '', tab.value === '' ? 'Products' : `Products: ${tab.label}`]
  return (
    <>
      <PageHeading title={title.filter(Boolean).join(' in ')} />
      <ListTools view={view} search="Title, slug or SKU" />
      {page.data.length === 0 ? (
        <EmptyList view={view} none="What the shop sells appears here." />
      ) : (
        <Table
          caption="Products"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'product',
              header: 'Product',
              cell: ({ id, title: name, image }) => (
                <Link
                  href={`/admin/products/${id}` as Route}
                  prefetch={false}
                  className="flex items-center gap-3 font-medium underline-offset-4 after:absolute after:inset-0 hover:underline"
                >
                  {image ? (
                    <Picture image={image} alt="" sizes="32px" className="h-10 w-8 rounded object-cover" />
                  ) : (
                    <span aria-hidden="true" className="h-10 w-8 rounded bg-sunken" />
                  )}
                  {name}
                </Link>
              ),
            },
            {
              key: 'status',
              header: 'Status',
              cell: (product) => <ProductBadge product={product} now={ctx.now} />,
            },
            { key: 'category', header: 'Category', phone: 'hidden', cell: ({ category }) => category },
            {
              key: 'variants',
              header: 'Variants',
              align: 'right',
              phone: 'hidden',
              cell: ({ variantCount }) => variantCount,
            },
            {
              key: 'stock',
              header: 'Available',
              align: 'right',
              cell: ({ stock }) =>
                stock === null ? (
                  <span className="text-muted">always</span>
                ) : (
                  <span className={stock <= 0 ? 'font-medium text-sale' : ''}>
                    {stock <= 0 ? 'sold out' : stock}
                    {stock <= 0 ? null : <span className="md:sr-only"> available</span>}
                  </span>
                ),
            },
            {
              key: 'price',
              header: 'From',
              align: 'right',
              phone: 'corner',
              cell: ({ price }) => (price ? formatMoney(price, 'en-US') : '–'),
            },
          ]}
        />
      )}
      <PageLinks view={view} cursor={input.data.cursor} next={page.page.nextCursor} />
    </>
  )
}
