import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import type { AdminProduct } from './schema'
import { chosenOptions, imageView, type Localized, type StoredImage, type StoredOption } from './translations'

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
        include: { prices: { orderBy: { currency: 'asc' } }, stock: true },
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
      label:
        chosenOptions(options, variant.optionValues as Record<string, string>, 'en')
          .map(({ value }) => value)
          .join(' / ') || variant.sku,
      prices: variant.prices.map(({ currency, amountMinor, compareAtMinor }) => ({
        currency,
        amount: Number(amountMinor),
        compareAt: compareAtMinor === null ? null : Number(compareAtMinor),
      })),
      onHand: variant.stock?.onHand ?? 0,
      reserved: variant.stock?.reserved ?? 0,
      lowStockThreshold: variant.lowStockThreshold,
    })),
    version: product.version,
    createdAt: product.createdAt.toISOString(),
    updatedAt: product.updatedAt.toISOString(),
  }
}
