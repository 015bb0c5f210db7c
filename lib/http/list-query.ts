import { notFound } from 'next/navigation'
import { ListProducts } from '@/lib/catalog/schema'

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
  if (!parsed.success) notFound()
  return parsed.data
}
