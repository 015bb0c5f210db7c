import 'server-only'
import type { Ctx } from '@/lib/context'
import { notFound } from '@/lib/core/errors'
import { sql } from '@/lib/db/sql'
import type { DigitalFileView } from './schema'

export type OnSale = { isDigital: boolean; files: FileRow[] }
export type FileRow = { id: string; name: string; contentType: string; sizeBytes: number; createdAt: Date }

/**
 * The files on sale with a variant, by name, which stay as they are until the transaction ends. Throws `variant.not_found`.
 */
export async function lockFiles(ctx: Ctx, variantId: string): Promise<OnSale> {
  const [variant] = await ctx.db.$queryRaw<{ isDigital: boolean }[]>(
    sql`SELECT "isDigital" FROM "Variant" WHERE "id" = ${variantId}::uuid FOR NO KEY UPDATE`,
  )
  if (!variant) throw notFound('variant')
  const files = await ctx.db.digitalFile.findMany({
    where: { variantId, removedAt: null },
    orderBy: { name: 'asc' },
  })
  return { ...variant, files }
}

export function fileView({ id, name, contentType, sizeBytes, createdAt }: FileRow): DigitalFileView {
  return { id, name, contentType, sizeBytes, createdAt: createdAt.toISOString() }
}
