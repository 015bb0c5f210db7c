import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import {
  identified,
  inLanguages,
  mediaRows,
  priceHistoryRows,
  priceRows,
  productRow,
  type SeededProduct,
  variantRows,
} from './catalog-rows'
import { attributeContent } from './content/attributes'
import { categories, products } from './content/catalogue'
import { synonyms } from './content/synonyms'
import type { Category } from './content/types'

/** Attributes, synonyms, categories, products, variants, prices with their history, and pictures. Stock comes with the orders. */
export async function seedCatalog(now: Date): Promise<SeededProduct[]> {
  await db.attribute.createMany({
    data: attributeContent.map((attribute, position) => ({ id: newId(), ...attribute, position })),
  })
  await db.searchSynonym.createMany({ data: synonyms.map((group) => ({ id: newId(), ...group })) })
  const categoryIds = await seedCategories()
  const seeded = products.map(identified)
  await db.product.createMany({ data: seeded.map((product) => productRow(product, now)) })
  await db.productCategory.createMany({
    data: seeded.flatMap((product) =>
      product.categories.map((slug) => ({ productId: product.id, categoryId: idOf(categoryIds, slug) })),
    ),
  })
  await db.variant.createMany({ data: seeded.flatMap(variantRows) })
  await db.price.createMany({ data: seeded.flatMap(({ variants }) => variants.flatMap(priceRows)) })
  await db.priceHistory.createMany({
    data: seeded.flatMap(({ variants }) => variants.flatMap((variant) => priceHistoryRows(variant, now))),
  })
  await db.media.createMany({ data: seeded.flatMap(mediaRows) })
  return seeded
}

async function seedCategories(): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const insert = async (category: Category, parent: { id: string; path: string } | null): Promise<void> => {
    const id = newId()
    const path = parent ? `${parent.path}/${category.slug}` : category.slug
    const { url, alt, width, height, blur, color } = category.image
    await db.category.create({
      data: {
        id,
        slug: category.slug,
        path,
        parentId: parent?.id ?? null,
        position: category.position,
        googleCategory: category.googleCategory ?? null,
        image: { url, alt, width, height, blur, color },
        translations: inLanguages((language) => ({
          name: category.name[language],
          description: category.description[language],
        })),
      },
    })
    ids.set(category.slug, id)
    for (const child of category.children) await insert(child, { id, path })
  }
  for (const category of categories) await insert(category, null)
  return ids
}

function idOf(ids: Map<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`There is no category "${slug}"`)
  return id
}
