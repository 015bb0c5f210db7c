import { Confirmation } from '@/components/admin/confirmation'
import { FilesPanel } from '@/components/admin/files-panel'
import { NoPermission } from '@/components/admin/no-permission'
import { readById } from '@/components/admin/or-not-found'
import { PageHeading } from '@/components/admin/page-heading'
import { ProductFacts } from '@/components/admin/product-facts'
import { ProductForm } from '@/components/admin/product-form'
import { ShopLink } from '@/components/admin/shop-link'
import { staffPage } from '@/components/admin/staff-page'
import { ProductBadge } from '@/components/admin/status-badges'
import { hasPermission } from '@/lib/auth/permissions'
import { getAdminProduct } from '@/lib/catalog/get-admin-product'
import { scheduledFor } from '@/lib/catalog/scheduled'
import { readAnyFlash } from '@/lib/http/flash'
import { formatShopTime } from '@/lib/markets/shop-time'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ProductPage({ params, searchParams }: Props) {
  const [{ id }, { saved }] = await Promise.all([params, searchParams])
  const ctx = await staffPage(`/admin/products/${encodeURIComponent(id)}`)
  if (!hasPermission(ctx.actor, 'products:read'))
    return <NoPermission title="Product" permission="products:read" />
  const [product, flash] = await Promise.all([readById(id, (id) => getAdminProduct(ctx, id)), readAnyFlash()])
  const scheduled = scheduledFor(product, ctx.now)
  const title = product.titles.en ?? product.slug
  return (
    <>
      <PageHeading title={title} back={{ href: '/admin/products', label: 'Products' }}>
        {product.status === 'published' && !scheduled ? (
          <ShopLink href={`/products/${product.slug}`} />
        ) : null}
      </PageHeading>
      {saved === '1' ? (
        <Confirmation key={product.version} parameter="saved">
          {scheduled ? 'Saved. The shop shows it when its time comes.' : 'Saved. The shop shows it already.'}
        </Confirmation>
      ) : null}
      <p className="mb-5 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
        <ProductBadge product={product} now={ctx.now} />
        {scheduled ? `In the shop from ${formatShopTime(scheduled)}. ` : null}Last changed{' '}
        {formatShopTime(product.updatedAt)}
      </p>
      {hasPermission(ctx.actor, 'products:write') ? (
        <>
          <ProductForm
            key={product.version}
            product={product}
            flash={flash?.form === 'update-product' ? flash : null}
            canCount={hasPermission(ctx.actor, 'inventory:write')}
          />
          <div className="mt-6">
            <FilesPanel product={product} flash={flash?.form === 'remove-file' ? flash : null} />
          </div>
        </>
      ) : (
        <ProductFacts ctx={ctx} product={product} />
      )}
    </>
  )
}
