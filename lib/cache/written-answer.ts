import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'

/**
 * An answer that was stripped to its schema and written as JSON once. For routes that are asked often the cache
 * keeps this instead of the rows: taking them out, stripping and writing them costs more than the rest of a request.
 */
export type WrittenAnswer = { isWritten: true; json: string; etag: string }

export function writeAnswer<S extends z.ZodType>(schema: S, output: z.input<S>): WrittenAnswer {
  const json = JSON.stringify(schema.parse(output))
  return { isWritten: true, json, etag: etagOf(json) }
}

export function isWrittenAnswer(output: unknown): output is WrittenAnswer {
  return typeof output === 'object' && output !== null && 'isWritten' in output
}

/** A strong ETag of a body. */
export function etagOf(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64url')}"`
}
