import { createHash } from 'node:crypto'
import { openJournal } from '../http/journal'
import { type Message, type Refusal, readMessage } from './message'

const DAY = 86_400_000
const KEPT = 5_000
const MAX_BATCH = 100

type Key = { hash: string; ids: string[]; at: number }
type Entry = { kind: 'message'; message: Message } | ({ kind: 'key'; key: string } & Key)

/** Every message that was accepted, in a journal; under one idempotency key only once. */
export class Outbox {
  readonly messages: Message[] = []
  private readonly keys = new Map<string, Key>()
  private readonly journal

  constructor(stateDir: string) {
    this.journal = openJournal<Entry>(
      `${stateDir}/mailbox.jsonl`,
      (entry) => {
        if (entry.kind === 'message') this.messages.push(entry.message)
        else if (entry.at > Date.now() - DAY) this.keys.set(entry.key, entry)
      },
      () => [
        ...this.messages.slice(-KEPT).map((message): Entry => ({ kind: 'message', message })),
        ...[...this.keys].map(([key, value]): Entry => ({ kind: 'key', key, ...value })),
      ],
    )
  }

  /** Takes a message, or a batch as a whole or not at all. Answers the ids. */
  accept(raw: string, key: string | undefined, isBatch: boolean): string[] | Refusal {
    if (key !== undefined && (key.length < 1 || key.length > 256))
      return refusal(400, 'invalid_idempotency_key', 'The key must be between 1 and 256 characters long.')
    const parsed = readAll(raw, isBatch)
    if (!Array.isArray(parsed)) return parsed
    const hash = createHash('sha256').update(raw).digest('hex')
    const known = key ? this.keys.get(key) : undefined
    if (known && known.at > Date.now() - DAY)
      return known.hash === hash
        ? known.ids
        : refusal(
            409,
            'invalid_idempotent_request',
            'Same idempotency key used with a different request payload.',
          )
    for (const message of parsed) {
      this.messages.push(message)
      this.journal.append({ kind: 'message', message })
    }
    const ids = parsed.map(({ id }) => id)
    if (key) {
      const value = { hash, ids, at: Date.now() }
      this.keys.set(key, value)
      this.journal.append({ kind: 'key', key, ...value })
    }
    return ids
  }

  /** Newest first. */
  search(params: URLSearchParams): Message[] {
    const [to, subject, q] = ['to', 'subject', 'q'].map((name) => params.get(name)?.toLowerCase())
    return this.messages
      .filter((message) => !to || message.to.some((each) => each.toLowerCase().includes(to)))
      .filter((message) => !subject || message.subject.toLowerCase().includes(subject))
      .filter((message) => !q || `${message.to.join()} ${message.subject}`.toLowerCase().includes(q))
      .reverse()
  }

  find(id: string): Message | undefined {
    return this.messages.find((each) => each.id === id)
  }

  clear(): void {
    this.messages.length = 0
    this.keys.clear()
    this.journal.reset()
  }
}

function readAll(raw: string, isBatch: boolean): Message[] | Refusal {
  let input: unknown
  try {
    input = JSON.parse(raw)
  } catch {
    return refusal(422, 'validation_error', 'The body is not valid JSON.')
  }
  const list = isBatch ? input : [input]
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_BATCH)
    return refusal(422, 'validation_error', `A batch is a list of 1 to ${MAX_BATCH} emails.`)
  const parsed = list.map(readMessage)
  const wrong = parsed.find((each): each is Refusal => 'status' in each)
  return wrong ?? (parsed as Message[])
}

function refusal(status: number, name: string, message: string): Refusal {
  return { status, name, message }
}
