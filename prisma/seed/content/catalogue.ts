import { categoryContent } from './categories'
import facts from './images.json' with { type: 'json' }
import { productContent } from './product-content'
import { sceneOf, scenes } from './scenes'
import type {
  Category,
  CategoryContent,
  Localized,
  Picture,
  PictureFacts,
  PictureRef,
  Product,
  ProductContent,
} from './types'

const pictureFacts: Record<string, PictureFacts | undefined> = facts

/** Every product, its pictures complete. */
export const products: Product[] = productContent.map((product) => ({
  ...product,
  images: withScene(product).map(({ name, alt, optionCode }) => ({
    ...picture(`/products/${product.slug}/${name}`, alt),
    ...(optionCode ? { optionCode } : {}),
  })),
}))

/** The category tree with its pictures. */
export const categories: Category[] = categoryContent.map(withPicture)

/** The picture with this url and what images.json knows of it; throws if it was never taken. */
export function picture(url: string, alt: Localized): Picture {
  const known = pictureFacts[url]
  if (!known) throw new Error(`No picture ${url}: see scripts/photography/README.md`)
  return { url, alt, ...known }
}

/** The product's main picture, the scene it is part of, and the others. */
function withScene({ slug, images: [main, ...others] }: ProductContent): PictureRef[] {
  const scene = sceneOf(slug)
  const styled = scene ? [{ name: 'scene', alt: scenes[scene].alt }] : []
  return [...(main ? [main] : []), ...styled, ...others]
}

function withPicture({ scene, children = [], ...category }: CategoryContent): Category {
  return {
    ...category,
    image: picture(`/categories/${category.slug}`, scenes[scene].alt),
    children: children.map(withPicture),
  }
}
