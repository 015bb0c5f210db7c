import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { fileView } from '@/lib/downloads/lock-files'
import type { AdminProduct } from './admin-schema'
import { imageView, type Localized, type StoredImage, type StoredOption, variantLabel } from './translations'

/** A stock alert that is yet to be told. */
const WAITS = { confirmedAt: { not: null }, notifiedAt: null }

/** A product as the editor sees it, whatever its status. Throws `auth.forbidden`, `product.not_found`. */
export async function getAdminProduct(ctx: Ctx, productId: string): Promise<AdminProduct> {
  requirePermission(ctx, 'products:read')
  const product = await ctx.db.product.findUnique({
    where: { id: productId },
    include: {
      media: { orderBy: { position: 'asc' } },
      categories: { include: { category: { select: { path: true } } } },
      variants: {
        orderBy: { position: 'asc' },
        include: {
          prices: { orderBy: { currency: 'asc' } },
          specialPrices: {
            orderBy: { minQuantity: 'asc' },
            include: { priceList: { select: { id: true, name: true } } },
          },
          stock: true,
          files: { where: { removedAt: null }, orderBy: { name: 'asc' } },
          bundleItems: {
            orderBy: { position: 'asc' },
            select: {
              componentId: true,
              quantity: true,
              component: { select: { sku: true, product: { select: { translations: true } } } },
            },
          },
          _count: { select: { stockAlerts: { where: WAITS } } },
        },
      },
    },
  })
  if (!product) throw notFound('product')
  const text = product.translations as Record<string, { title: string; subtitle: string }>
  const options = product.options as StoredOption[]
  return {
    id: product.id,
    slug: product.slug,
    status: product.status,
    featured: product.featured,
    publishedAt: product.publishedAt?.toISOString() ?? null,
    searchBoost: product.searchBoost,
    titles: Object.fromEntries(Object.entries(text).map(([language, { title }]) => [language, title])),
    subtitles: Object.fromEntries(
      Object.entries(text).map(([language, { subtitle }]) => [language, subtitle]),
    ),
    images: product.media.map((media) =>
      imageView({ ...media, alt: media.alt as Localized } satisfies StoredImage, 'en'),
    ),
    categories: product.categories.map(({ category }) => category.path).sort(),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      gtin: variant.gtin,
      label: variantLabel(options, variant.optionValues as Record<string, string>, variant.sku),
      prices: variant.prices.map(({ currency, amountMinor, compareAtMinor }) => ({
        currency,
        amount: Number(amountMinor),
        compareAt: compareAtMinor === null ? null : Number(compareAtMinor),
        tiers: variant.specialPrices
          .filter((tier) => tier.priceListId === null && tier.currency === currency)
          .map((tier) => ({ minQuantity: tier.minQuantity, amount: Number(tier.amountMinor) })),
      })),
      priceLists: listsOf(variant.specialPrices),
      onHand: variant.stock?.onHand ?? 0,
      reserved: variant.stock?.reserved ?? 0,
      bundle: variant.bundleItems.map(({ componentId, quantity, component }) => ({
        variantId: componentId,
        sku: component.sku,
        title:
          (component.product.translations as Record<string, { title: string }>).en?.title ?? component.sku,
        quantity,
      })),
      isDigital: variant.isDigital,
      files: variant.files.map(fileView),
      lowStockThreshold: variant.lowStockThreshold,
      waiting: variant._count.stockAlerts,
    })),
    version: product.version,
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
  }
}

type InList = { priceList: { id: string; name: string } | null }

/** The price lists that these prices are in, each once, by name. */
function listsOf(prices: InList[]): { id: string; name: string }[] {
  const lists = new Map(prices.flatMap(({ priceList }) => (priceList ? [[priceList.id, priceList]] : [])))
  return [...lists.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'))
}
