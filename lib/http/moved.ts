import 'server-only'
import { cachedMovedProduct } from '@/lib/catalog/cached'
import { notFound } from '@/lib/core/errors'

/** What a route was asked for has another slug now: `defineRoute` answers 308 with the address it leads to. */
export class Moved extends Error {
  override readonly name = 'Moved'

  constructor(readonly slug: string) {
    super(`This has moved to "${slug}"`)
  }
}

/** What was found under the slug of a product. Throws `Moved` where it had this slug once, or `product.not_found`. */
export async function orMovedProduct<T>(slug: string, read: Promise<T | null>): Promise<T> {
  const found = await read
  if (found !== null) return found
  const now = await cachedMovedProduct(slug)
  throw now === null ? notFound('product') : new Moved(now)
}
