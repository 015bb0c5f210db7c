import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { inLanguages, type SeededProduct } from './catalog-rows'
import { collections } from './content/collections'

/** The collections of the demo shop: two in its menu, one of them by hand. */
export async function seedCollections(products: readonly SeededProduct[]): Promise<void> {
  const ids = new Map(products.map(({ slug, id }) => [slug, id]))
  const idOf = (slug: string) => {
    const id = ids.get(slug)
    if (!id) throw new Error(`There is no product "${slug}"`)
    return id
  }
  for (const [
    position,
    { slug, name, description, sort, inMenu = false, face, ...content },
  ] of collections.entries())
    await db.collection.create({
      data: {
        ...{ id: newId(), slug, sort, position, inMenu, imageProductId: idOf(face) },
        translations: inLanguages((language) => ({
          name: name[language],
          description: description[language],
        })),
        ...('rule' in content
          ? { kind: 'rule', rule: content.rule }
          : {
              kind: 'manual',
              items: {
                create: content.products.map((product, place) => ({
                  productId: idOf(product),
                  position: place,
                })),
              },
            }),
      },
    })
}
