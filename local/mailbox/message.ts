import { randomUUID } from 'node:crypto'

export type Message = {
  id: string
  createdAt: string
  from: string
  to: string[]
  cc: string[]
  bcc: string[]
  subject: string
  html: string
  text: string
  replyTo: string[]
  headers: Record<string, string>
}

/** Why a message is refused, in Resend's words: https://resend.com/docs/api-reference/errors */
export type Refusal = { status: number; name: string; message: string }

const ADDRESS = /^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/
const MAX_RECIPIENTS = 50

/** Reads a message of the API, or says what is wrong with it. */
export function readMessage(input: unknown): Message | Refusal {
  const fields = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  for (const name of ['from', 'to', 'subject'])
    if (isEmpty(fields[name])) return missing(`Missing \`${name}\` field.`)
  if (!fields.html && !fields.text) return missing('Missing `html` or `text` field.')
  const [to, cc, bcc, replyTo] = [fields.to, fields.cc, fields.bcc, fields.reply_to].map(list)
  const from = text(fields.from)
  if (!ADDRESS.test(from)) return invalid(`Invalid \`from\` field. ${FORMAT}`)
  for (const [name, addresses = []] of Object.entries({ to, cc, bcc, reply_to: replyTo }))
    if (addresses.some((address) => !ADDRESS.test(address)))
      return invalid(`Invalid \`${name}\` field. ${FORMAT}`)
  if ((to ?? []).length > MAX_RECIPIENTS)
    return invalid(`The \`to\` field must not have more than ${MAX_RECIPIENTS} addresses.`)
  return {
    id: randomUUID(),
    createdAt: new Date().toISOString(),
    from,
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject: text(fields.subject),
    html: text(fields.html),
    text: text(fields.text),
    replyTo: replyTo ?? [],
    headers: { ...(fields.headers as Record<string, string> | undefined) },
  }
}

/** A message as `GET /emails/:id` answers it. */
export function emailObject(message: Message) {
  const { id, from, to, cc, bcc, subject, html, text: plain, replyTo, createdAt } = message
  return {
    object: 'email',
    id,
    from,
    to,
    cc,
    bcc,
    reply_to: replyTo,
    subject,
    html,
    text: plain,
    created_at: createdAt,
    last_event: 'delivered',
  }
}

const FORMAT =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.'

const missing = (message: string): Refusal => ({ status: 422, name: 'missing_required_field', message })
const invalid = (message: string): Refusal => ({ status: 422, name: 'validation_error', message })

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0)
}

function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' && value !== '' ? [value] : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
