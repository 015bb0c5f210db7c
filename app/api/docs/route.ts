import { contracts } from '@/app/api/v1/contracts'
import { apiDocsPage } from '@/lib/http/api-docs-page'

let page: string | undefined

export function GET(): Response {
  page ??= apiDocsPage(contracts)
  return new Response(page, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'public, max-age=300' },
  })
}
