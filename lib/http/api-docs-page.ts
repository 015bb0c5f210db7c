import 'server-only'
import { z } from 'zod'
import { env } from '@/lib/env'
import type { Contract } from './contract'

/** The documentation page of the API: plain HTML from the contracts, nothing loaded from elsewhere. */
export function apiDocsPage(contracts: readonly Contract[]): string {
  const tags = [...new Set(contracts.map(({ tag }) => tag))]
  const nav = tags.map((tag) => `<a href="#${slug(tag)}">${tag}</a>`).join(' · ')
  const body = tags
    .map(
      (tag) =>
        `<h2 id="${slug(tag)}">${tag}</h2>${contracts
          .filter((contract) => contract.tag === tag)
          .map(section)
          .join('')}`,
    )
    .join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Nexus REST API</title><style>
:root{color-scheme:light dark;font:16px/1.6 system-ui,sans-serif}body{max-width:60rem;margin:0 auto;padding:1.5rem}
pre{overflow:auto;background:#8882;padding:.8rem;border-radius:6px;font-size:13px}code{font-family:ui-monospace,monospace}
details{border:1px solid #8886;border-radius:8px;padding:.2rem 1rem;margin:.6rem 0}summary{cursor:pointer;padding:.5rem 0}
.method{display:inline-block;min-width:4.2rem;font-weight:700}</style></head><body>
<h1>Nexus REST API</h1><p>Base address <code>${env.APP_URL}/api/v1</code>. The machine-readable contract is <a href="/api/v1/openapi.json">openapi.json</a>.
Send an API key as <code>Authorization: Bearer …</code>, a cart’s token as <code>Cart-Token</code>, an order’s as <code>Order-Token</code>.
Money is in minor units; errors are <code>application/problem+json</code> with a <code>code</code>.</p><nav>${nav}</nav>${body}</body></html>`
}

function section(contract: Contract): string {
  const who =
    { public: 'anybody', holder: 'the holder of its token' }[contract.auth as 'public' | 'holder'] ??
    `permission ${contract.auth}`
  const codes = Object.entries(contract.errors ?? {}).flatMap(([status, list]) =>
    list.map((code) => `${status} ${code}`),
  )
  return `<details><summary><span class="method">${contract.method}</span> <code>${escapeHtml(contract.path)}</code> — ${escapeHtml(contract.summary)}</summary>
<p>Who may call: ${escapeHtml(who)}.${contract.idempotency ? ' Needs an <code>Idempotency-Key</code>.' : ''}${contract.ifMatch ? ' Needs <code>If-Match</code>.' : ''}</p>
<pre>${escapeHtml(curl(contract))}</pre>
${contract.query ? `<h4>Query</h4>${schema(contract.query, 'input')}` : ''}${contract.body ? `<h4>Body</h4>${schema(contract.body, 'input')}` : ''}
${contract.response ? `<h4>Answer ${contract.status}</h4>${schema(contract.response, 'output')}` : `<p>Answer ${contract.status} without content.</p>`}
${codes.length > 0 ? `<h4>Refusals</h4><p>${codes.map((code) => `<code>${escapeHtml(code)}</code>`).join(', ')}</p>` : ''}</details>`
}

function curl({ method, path, auth, body, idempotency, ifMatch }: Contract): string {
  const header = (text: string) => ` \\\n  -H '${text}'`
  return [
    `curl -X ${method} ${env.APP_URL}/api/v1${path}`,
    auth === 'holder'
      ? header(path.startsWith('/orders/') ? 'Order-Token: …' : 'Cart-Token: …')
      : auth === 'public'
        ? ''
        : header('Authorization: Bearer …'),
    idempotency ? header('Idempotency-Key: …') : '',
    ifMatch ? header('If-Match: "3"') : '',
    body ? `${header('Content-Type: application/json')} \\\n  -d '{ … }'` : '',
  ].join('')
}

function schema(value: z.ZodType, io: 'input' | 'output'): string {
  const { $schema: _, ...json } = z.toJSONSchema(value, { io, unrepresentable: 'any' })
  return `<details><summary>JSON Schema</summary><pre>${escapeHtml(JSON.stringify(json, null, 2))}</pre></details>`
}

function slug(tag: string): string {
  return tag.toLowerCase().replace(/\W+/g, '-')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}
