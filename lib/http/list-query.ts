import { notFound } from 'next/navigation'
import { requireProductCursor } from '@/lib/catalog/product-sorts'
import { ListProducts } from '@/lib/catalog/schema'
import { AppError } from '@/lib/core/errors'

/**
 * The query of a list page as the catalogue's input. A page is for people: what is empty or given twice
 * is left out, what cannot be understood is "not found" rather than an error.
 */
export function listQuery(
  search: Record<string, string | string[] | undefined>,
  fixed: { category?: string } = {},
): ListProducts {
  const given = ['q', 'sort', 'cursor'].flatMap((name) => {
    const value = search[name]
    return typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : []
  })
  const parsed = ListProducts.safeParse({ ...Object.fromEntries(given), ...fixed })
  if (!parsed.success || !isCursorOf(parsed.data)) notFound()
  return parsed.data
}

function isCursorOf(input: ListProducts): boolean {
  try {
    requireProductCursor(input)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
