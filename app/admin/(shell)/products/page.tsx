import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ListTools, NextPage } from '@/components/admin/list-tools'
import { ProductBadge } from '@/components/admin/status-badges'
import { EmptyState } from '@/components/ui/empty-state'
import { Picture } from '@/components/ui/picture'
import { Table } from '@/components/ui/table'
import { listAdminProducts } from '@/lib/catalog/list-admin-products'
import { ListAdminProducts } from '@/lib/catalog/schema'
import { formatMoney } from '@/lib/core/money'
import { staffCtx } from '@/lib/http/staff-ctx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const TABS = [
  { value: '', label: 'All' },
  { value: 'published', label: 'Published' },
  { value: 'draft', label: 'Drafts' },
  { value: 'archived', label: 'Archived' },
] as const

export default async function ProductsPage({ searchParams }: Props) {
  const ctx = await staffCtx()
  const { q, status, cursor } = await searchParams
  const input = ListAdminProducts.safeParse({
    ...(q ? { q } : {}),
    ...(status ? { status } : {}),
    ...(cursor ? { cursor } : {}),
  })
  if (!input.success) notFound()
  const page = await listAdminProducts(ctx, input.data)
  return (
    <>
      <h1 className="mb-4 text-3xl">Products</h1>
      <ListTools
        path="/admin/products"
        search="Title, slug or SKU"
        query={input.data.q}
        tabs={TABS}
        tab={input.data.status ?? ''}
        tabName="status"
      />
      {page.data.length === 0 ? (
        <EmptyState
          title="No products here"
          text="No product fits this view. Choose another tab, or search for something else."
        />
      ) : (
        <Table
          caption="Products"
          rows={page.data}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'product',
              header: 'Product',
              cell: ({ id, title, image }) => (
                <Link
                  href={`/admin/products/${id}` as Route}
                  prefetch={false}
                  className="flex items-center gap-3 font-medium underline-offset-4 hover:underline"
                >
                  {image ? (
                    <Picture image={image} alt="" sizes="32px" className="h-10 w-8 rounded object-cover" />
                  ) : null}
                  {title}
                </Link>
              ),
            },
            { key: 'status', header: 'Status', cell: ({ status: state }) => <ProductBadge status={state} /> },
            { key: 'category', header: 'Category', cell: ({ category }) => category },
            { key: 'variants', header: 'Variants', align: 'right', cell: ({ variantCount }) => variantCount },
            { key: 'stock', header: 'Available', align: 'right', cell: ({ stock }) => stock },
            {
              key: 'price',
              header: 'From',
              align: 'right',
              cell: ({ price }) => (price ? formatMoney(price, 'en-US') : '–'),
            },
          ]}
        />
      )}
      <NextPage
        path="/admin/products"
        params={{ q: input.data.q, status: input.data.status }}
        cursor={page.page.nextCursor}
      />
    </>
  )
}
