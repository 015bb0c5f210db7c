import type { AdminProduct } from './admin-schema'

/** When a product that is published comes into the shop, if that is yet to be; else null. */
export function scheduledFor(
  { status, publishedAt }: Pick<AdminProduct, 'status' | 'publishedAt'>,
  now: Date,
): string | null {
  return status === 'published' && publishedAt !== null && new Date(publishedAt) > now ? publishedAt : null
}
