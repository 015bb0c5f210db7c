import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import { CollectionRule } from '@/lib/catalog/collection-rule'
import { imageView, type Localized, type StoredImage } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { CollectionSort } from '@/lib/search/schema'
import { collectionNotFound } from './errors'
import type { AdminCollection, CollectionItemView } from './schema'

/** A collection as the editor sees it, active or not. Throws `auth.forbidden`, `collection.not_found`. */
export async function getAdminCollection(ctx: Ctx, collectionId: string): Promise<AdminCollection> {
  requirePermission(ctx, 'products:read')
  const row = await ctx.db.collection.findUnique({
    where: { id: collectionId },
    include: {
      imageProduct: withPicture,
      items: { orderBy: [{ position: 'asc' }, { productId: 'asc' }], include: { product: withPicture } },
    },
  })
  if (!row) throw collectionNotFound()
  const texts = row.translations as StoredTexts
  const inBoth = <T>(read: (text: StoredText) => T) => ({ en: read(texts.en), de: read(texts.de) })
  return {
    id: row.id,
    slug: row.slug,
    kind: row.kind,
    names: inBoth(({ name }) => name),
    descriptions: inBoth(({ description }) => description),
    seoTitles: inBoth(({ seoTitle }) => seoTitle ?? null),
    seoDescriptions: inBoth(({ seoDescription }) => seoDescription ?? null),
    sort: CollectionSort.parse(row.sort),
    position: row.position,
    active: row.active,
    inMenu: row.inMenu,
    imageProductId: row.imageProductId,
    imageProduct: row.imageProduct && itemView(row.imageProduct),
    rule: row.rule === null ? null : CollectionRule.parse(row.rule),
    items: row.items.map(({ product }) => itemView(product)),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }
}

const withPicture = { include: { media: { orderBy: { position: 'asc' }, take: 1 } } } as const

type StoredText = {
  name: string
  description: string
  seoTitle?: string | null
  seoDescription?: string | null
}
export type StoredTexts = { en: StoredText; de: StoredText }

type ItemRow = {
  id: string
  slug: string
  status: CollectionItemView['status']
  translations: unknown
  media: (Omit<StoredImage, 'alt'> & { alt: unknown })[]
}

function itemView({ id, slug, status, translations, media: [image] }: ItemRow): CollectionItemView {
  return {
    productId: id,
    slug,
    title: (translations as Record<string, { title: string }>).en?.title ?? slug,
    status,
    image: image ? imageView({ ...image, alt: image.alt as Localized }, 'en') : null,
  }
}
