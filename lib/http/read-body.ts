import 'server-only'
import { AppError } from '@/lib/core/errors'

/** Bodies are capped at 256 KiB unless a route says otherwise. */
export const MAX_BODY_BYTES = 256 * 1024

/** The raw body as text. Throws `http.too_large` (413), `http.not_utf8` (400). */
export async function readBody(request: Request, maxBytes = MAX_BODY_BYTES): Promise<string> {
  return decodeText(await readBytes(request, maxBytes))
}

/** Throws `http.not_utf8` (400). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('malformed', 'http.not_utf8', 'The body is not valid UTF-8.')
  }
}

/** The body as it came, read no further than the cap, whatever Content-Length claims. Throws `http.too_large` (413). */
export async function readBytes(request: Request, maxBytes = MAX_BODY_BYTES): Promise<Uint8Array> {
  const tooLarge = () =>
    new AppError('too_large', 'http.too_large', `A request may have ${maxBytes} bytes at most.`)
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge()
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

/** Throws `http.unsupported` (415) unless the body is said to be one of these. */
export function requireType(request: { headers: Headers }, types: readonly string[]): void {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (types.includes(type)) return
  throw new AppError('unsupported', 'http.unsupported', `Send the body as ${types.join(', ')}.`)
}

/** Whether the body is said to be JSON; its encoding can only be UTF-8 (RFC 8259). */
export function isJsonType(request: { headers: Headers }): boolean {
  const type = request.headers.get('content-type') ?? ''
  return /^application\/json\s*(?:;\s*(?:charset\s*=\s*"?utf-?8"?)?\s*)?$/i.test(type)
}

/** The body as JSON; undefined when there is none. Throws `http.not_json` (400), `http.unsupported` (415). */
export function parseJson(request: Request, raw: string): unknown {
  if (raw === '') return undefined
  if (!isJsonType(request)) {
    throw new AppError('unsupported', 'http.unsupported', 'Send the body as application/json in UTF-8.')
  }
  try {
    return JSON.parse(raw)
  } catch {
    throw new AppError('malformed', 'http.not_json', 'The body is not valid JSON.')
  }
}
