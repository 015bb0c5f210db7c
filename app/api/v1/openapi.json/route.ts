import { openApiDocument } from '@/lib/http/openapi'
import { contracts } from '../contracts'

let document: string | undefined

/** The contract of the API, built once from what the handlers run on. */
export function GET(): Response {
  document ??= JSON.stringify(openApiDocument(contracts))
  return new Response(document, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' },
  })
}
