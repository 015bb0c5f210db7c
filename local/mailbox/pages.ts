import { escapeHtml, page, table } from '../http/page'
import { html, type Reply } from '../http/server'
import type { Message } from './message'

const VIEWS = ['html', 'phone', 'text', 'headers', 'source'] as const

/** A mail is a stranger's markup: no script of it runs here, whatever it finds a way around. */
const POLICY = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src http: https: data:; font-src http: https:; form-action 'self'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
}

export function listPage(messages: Message[], query: string): Reply {
  const rows = messages
    .slice(0, 200)
    .map((message) => [
      escapeHtml(message.createdAt.slice(0, 19).replace('T', ' ')),
      escapeHtml(message.to.join(', ')),
      `<a href="/messages/${message.id}">${escapeHtml(message.subject)}</a>`,
    ])
  const search = `<form><label>Search <input name="q" value="${escapeHtml(query)}"></label> <button>Search</button></form>`
  return guarded(page('Mailbox', search + table(['Sent', 'To', 'Subject'], rows)))
}

export function messagePage(message: Message, view: string): Reply {
  const tabs = VIEWS.map(
    (name) => `<a href="?view=${name}"${name === view ? ' aria-current="page"' : ''}>${name}</a>`,
  ).join('')
  const { from, to, cc, bcc, replyTo, headers } = message
  const content: Record<string, string> = {
    html: frame(message, ''),
    phone: frame(message, 'max-width:360px'),
    text: `<pre>${escapeHtml(message.text)}</pre>`,
    headers: `<pre>${escapeHtml(JSON.stringify({ from, to, cc, bcc, replyTo, ...headers }, null, 2))}</pre>`,
    source: `<pre>${escapeHtml(message.html)}</pre>`,
  }
  return guarded(
    page(
      message.subject,
      `<p><a href="/">All messages</a> · to ${escapeHtml(to.join(', '))} · ${escapeHtml(message.createdAt)}</p><nav>${tabs}</nav>${content[view] ?? ''}`,
    ),
  )
}

/** Without scripts, forms and its own origin; its links open in a tab of their own, as in a mail program. */
function frame(message: Message, style: string): string {
  const markup = message.html.replace(/<a\s/gi, '<a target="_blank" rel="noopener" ')
  return `<iframe title="Message" sandbox="allow-popups allow-popups-to-escape-sandbox" style="${style}" srcdoc="${escapeHtml(markup)}"></iframe>`
}

function guarded(markup: string): Reply {
  const reply = html(markup)
  return { ...reply, headers: { ...reply.headers, ...POLICY } }
}
