import { categoryContent } from './categories'
import facts from './images.json' with { type: 'json' }
import { productContent } from './product-content'
import type { Category, CategoryContent, Localized, Picture, PictureFacts, Product } from './types'

const pictureFacts: Record<string, PictureFacts | undefined> = facts

/** The category tree with its pictures. */
export const categories: Category[] = categoryContent.map(withPicture)

/** Every product, its pictures complete. */
export const products: Product[] = productContent.map((product) => ({
  ...product,
  images: product.images.map(({ name, alt, optionCode }) => ({
    ...picture(`/products/${product.slug}/${name}`, alt),
    ...(optionCode ? { optionCode } : {}),
  })),
}))

/** The picture with this url and what images.json knows of it; throws if it was never drawn. */
export function picture(url: string, alt: Localized): Picture {
  const known = pictureFacts[url]
  if (!known) throw new Error(`No picture ${url}: run \`node --import tsx scripts/placeholders/make.ts\``)
  return { url, alt, ...known }
}

function withPicture({ imageAlt, children = [], ...category }: CategoryContent): Category {
  return {
    ...category,
    image: picture(`/categories/${category.slug}`, imageAlt),
    children: children.map(withPicture),
  }
}
