import type { IncomingHttpHeaders } from 'node:http'

/** An app that the stand-in knows, as its owner has registered it. */
export type Client = { id: string; secret: string; redirectUri: string }

/** The id and secret that a request for a token brings: in its header (RFC 6749, 2.3.1) or in its form. */
export function credentialsOf(
  headers: IncomingHttpHeaders,
  form: URLSearchParams,
): { id: string; secret: string } {
  const basic = /^Basic (.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (basic === undefined) return { id: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' }
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString().split(':')
  return { id: formDecoded(id), secret: formDecoded(secret) }
}

function formDecoded(text: string): string {
  return new URLSearchParams(`v=${text}`).get('v') ?? ''
}

/** An address with more parameters in its query; those that are null are left out. */
export function withQuery(address: string, values: Record<string, string | null>): string {
  const url = new URL(address)
  for (const [name, value] of Object.entries(values)) if (value !== null) url.searchParams.set(name, value)
  return url.href
}
