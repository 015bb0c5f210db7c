import { createHash, randomUUID } from 'node:crypto'
import { openJournal } from '../http/journal'
import { escapeHtml, page, table } from '../http/page'
import { DropConnection, html, json, type Reply, type Running, runAsProcess, serve } from '../http/server'

export type Message = {
  id: string
  createdAt: string
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  replyTo: string[]
  headers: Record<string, string>
}

type Kept =
  | { kind: 'message'; message: Message }
  | { kind: 'key'; key: string; hash: string; ids: string[]; at: number }
type Fault = { status?: number; delayMs?: number; times: number; dropConnection?: boolean }

const DAY = 86_400_000

/** Stands in for Resend: accepts its API, keeps every message and shows it in the browser. */
export function startMailbox(options: { port: number; stateDir: string; apiKey: string }): Promise<Running> {
  const messages: Message[] = []
  const keys = new Map<string, { hash: string; ids: string[]; at: number }>()
  let fault: Fault | null = null
  const journal = openJournal<Kept>(
    `${options.stateDir}/mailbox.jsonl`,
    (entry) => {
      if (entry.kind === 'message') messages.push(entry.message)
      else if (entry.at > Date.now() - DAY) keys.set(entry.key, entry)
    },
    () => [
      ...messages.slice(-5_000).map((message): Kept => ({ kind: 'message', message })),
      ...[...keys].map(([key, value]): Kept => ({ kind: 'key', key, ...value })),
    ],
  )

  const send = (raw: string, key: string | undefined, isBatch: boolean): Reply => {
    let input: unknown
    try {
      input = JSON.parse(raw)
    } catch {
      return refuse(422, 'validation_error', 'The body is not valid JSON.')
    }
    const list = isBatch ? (Array.isArray(input) ? input : []) : [input]
    const parsed = list.map(readMessage)
    const wrong = parsed.find((each) => typeof each === 'string')
    if (list.length === 0 || typeof wrong === 'string')
      return refuse(422, 'missing_required_field', wrong ?? 'Missing `to` field.')
    const hash = createHash('sha256').update(raw).digest('hex')
    const known = key ? keys.get(key) : undefined
    if (known && known.at > Date.now() - DAY) {
      if (known.hash !== hash)
        return refuse(409, 'invalid_idempotent_request', 'This idempotency key was used with another body.')
      return accepted(known.ids, isBatch)
    }
    const made = parsed.filter((each): each is Message => typeof each !== 'string')
    for (const message of made) {
      messages.push(message)
      journal.append({ kind: 'message', message })
    }
    const ids = made.map(({ id }) => id)
    if (key) {
      const entry = { hash, ids, at: Date.now() }
      keys.set(key, entry)
      journal.append({ kind: 'key', key, ...entry })
    }
    return accepted(ids, isBatch)
  }

  return serve(options.port, async ({ method, url, headers, body }) => {
    const path = url.pathname
    if (path === '/health') return json(200, { ok: true })
    if (path === '/_local/messages' && method === 'DELETE') {
      messages.length = 0
      keys.clear()
      journal.reset()
      return json(200, { ok: true })
    }
    if (path === '/_local/messages') return json(200, { messages: search(messages, url) })
    if (path === '/_local/faults') {
      fault = method === 'DELETE' ? null : { times: 1, ...(JSON.parse(body) as Partial<Fault>) }
      return json(200, { ok: true })
    }
    if (method === 'POST' && (path === '/emails' || path === '/emails/batch')) {
      if (headers.authorization !== `Bearer ${options.apiKey}`)
        return refuse(401, 'invalid_api_key', 'API key is invalid')
      const active = fault
      if (active && active.times > 0) {
        active.times -= 1
        if (active.delayMs) await new Promise((resolve) => setTimeout(resolve, active.delayMs))
        if (active.status) return refuse(active.status, 'application_error', 'A fault was asked for.')
      }
      const reply = send(body, headers['idempotency-key']?.toString(), path.endsWith('batch'))
      if (active?.dropConnection && active.times >= 0) throw new DropConnection()
      return reply
    }
    const id = /^\/(?:emails|messages)\/([\w-]+)$/.exec(path)?.[1]
    const message = messages.find((each) => each.id === id)
    if (id && !message) return json(404, { statusCode: 404, name: 'not_found', message: 'Email not found' })
    if (message && path.startsWith('/emails/'))
      return json(200, { object: 'email', ...message, last_event: 'delivered' })
    if (message) return html(messagePage(message, url.searchParams.get('view') ?? 'html'))
    if (path === '/') return html(listPage(search(messages, url), url.searchParams.get('q') ?? ''))
    return json(404, { statusCode: 404, name: 'not_found', message: 'There is nothing here.' })
  })
}

function accepted(ids: string[], isBatch: boolean): Reply {
  return json(200, isBatch ? { data: ids.map((id) => ({ id })) } : { id: ids[0] })
}

function refuse(status: number, name: string, message: string): Reply {
  return json(status, { statusCode: status, name, message })
}

function readMessage(input: unknown): Message | string {
  const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  const list = (value: unknown) =>
    Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  for (const name of ['from', 'to', 'subject']) if (!fields[name]) return `Missing \`${name}\` field.`
  if (!fields.html && !fields.text) return 'Missing `html` or `text` field.'
  const headers =
    typeof fields.headers === 'object' && fields.headers !== null
      ? (fields.headers as Record<string, string>)
      : {}
  return {
    id: randomUUID(),
    createdAt: new Date().toISOString(),
    from: text(fields.from),
    to: list(fields.to),
    subject: text(fields.subject),
    html: text(fields.html),
    text: text(fields.text),
    replyTo: list(fields.reply_to),
    headers,
  }
}

function search(messages: Message[], url: URL): Message[] {
  const [to, subject, q] = ['to', 'subject', 'q'].map((name) => url.searchParams.get(name)?.toLowerCase())
  return messages
    .filter((message) => !to || message.to.some((each) => each.toLowerCase().includes(to)))
    .filter((message) => !subject || message.subject.toLowerCase().includes(subject))
    .filter((message) => !q || `${message.to.join()} ${message.subject}`.toLowerCase().includes(q))
    .reverse()
}

function listPage(messages: Message[], query: string): string {
  const rows = messages
    .slice(0, 200)
    .map((message) => [
      escapeHtml(message.createdAt.slice(0, 19).replace('T', ' ')),
      escapeHtml(message.to.join(', ')),
      `<a href="/messages/${message.id}">${escapeHtml(message.subject)}</a>`,
    ])
  return page(
    'Mailbox',
    `<form><label>Search <input name="q" value="${escapeHtml(query)}"></label> <button>Search</button></form>${table(['Sent', 'To', 'Subject'], rows)}`,
  )
}

function messagePage(message: Message, view: string): string {
  const tabs = ['html', 'phone', 'text', 'headers', 'source']
    .map((name) => `<a href="?view=${name}"${name === view ? ' aria-current="page"' : ''}>${name}</a>`)
    .join('')
  const frame = (style: string) =>
    `<iframe title="Message" sandbox="" style="${style}" srcdoc="${escapeHtml(message.html)}"></iframe>`
  const content: Record<string, string> = {
    html: frame(''),
    phone: frame('max-width:360px'),
    text: `<pre>${escapeHtml(message.text)}</pre>`,
    headers: `<pre>${escapeHtml(JSON.stringify({ from: message.from, to: message.to, replyTo: message.replyTo, ...message.headers }, null, 2))}</pre>`,
    source: `<pre>${escapeHtml(message.html)}</pre>`,
  }
  return page(
    message.subject,
    `<p><a href="/">All messages</a> · to ${escapeHtml(message.to.join(', '))} · ${escapeHtml(message.createdAt)}</p><nav>${tabs}</nav>${content[view] ?? ''}`,
  )
}

if (process.argv[1]?.endsWith('mailbox/server.ts')) {
  await runAsProcess(() =>
    startMailbox({
      port: Number(process.env.PORT ?? 3013),
      stateDir: process.env.STATE_DIR ?? '.data/mailbox',
      apiKey: process.env.RESEND_API_KEY ?? 're_local_nexus',
    }),
  )
}
