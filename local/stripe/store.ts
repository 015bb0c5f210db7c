import { randomBytes } from 'node:crypto'
import { type Journal, openJournal } from '../http/journal'

/** Every object the stand-in knows, by id; as Stripe's JSON. */
export type StripeObject = { id: string; object: string; created: number } & Record<string, unknown>

/** What is kept beside an object and never shown. */
export type Secret = {
  cardNumber?: string
  returnUrl?: string
  /** How a refund that the bank has not answered yet will end. */
  refundEnds?: 'succeeded' | 'failed' | null
}

export type Delivery = {
  id: string
  eventId: string
  url: string
  secret: string
  attempts: number
  nextAt: number
  deliveredAt: number | null
  lastStatus: string
}

export type StoredAnswer = { key: string; hash: string; status: number; body: string; at: number }

type Entry =
  | { kind: 'object'; value: StripeObject }
  | { kind: 'secret'; id: string; value: Secret }
  | { kind: 'delivery'; value: Delivery }
  | { kind: 'answer'; value: StoredAnswer }
  | { kind: 'deleted'; id: string }

/** The state: in memory, every change journalled before it is answered. */
export class Store {
  readonly objects = new Map<string, StripeObject>()
  readonly byType = new Map<string, StripeObject[]>()
  readonly secrets = new Map<string, Secret>()
  readonly deliveries = new Map<string, Delivery>()
  /** Those that have not arrived yet: few among many. */
  readonly openDeliveries = new Map<string, Delivery>()
  readonly answers = new Map<string, StoredAnswer>()
  private readonly journal: Journal<Entry>

  constructor(stateDir: string) {
    this.journal = openJournal<Entry>(
      `${stateDir}/stripe.jsonl`,
      (entry) => this.remember(entry),
      () => this.entries(),
    )
  }

  /** Adds an object or merges the changes into the one that is there; answers the living object. */
  put(value: StripeObject): StripeObject {
    this.write({ kind: 'object', value: { ...value } })
    return this.objects.get(value.id) ?? value
  }

  get(id: string, type: string): StripeObject | undefined {
    const found = this.objects.get(id)
    return found?.object === type ? found : undefined
  }

  /** Newest first. */
  list(type: string): StripeObject[] {
    return [...(this.byType.get(type) ?? [])].reverse()
  }

  setSecret(id: string, value: Secret): void {
    this.write({ kind: 'secret', id, value: { ...this.secrets.get(id), ...value } })
  }

  putDelivery(value: Delivery): void {
    this.write({ kind: 'delivery', value })
  }

  putAnswer(value: StoredAnswer): void {
    this.write({ kind: 'answer', value })
  }

  delete(id: string): void {
    this.write({ kind: 'deleted', id })
  }

  reset(): void {
    const { objects, byType, secrets, deliveries, openDeliveries, answers } = this
    for (const map of [objects, byType, secrets, deliveries, openDeliveries, answers]) map.clear()
    this.journal.reset()
  }

  private write(entry: Entry): void {
    this.journal.append(entry)
    this.remember(entry)
  }

  private remember(entry: Entry): void {
    switch (entry.kind) {
      case 'object': {
        const known = this.objects.get(entry.value.id)
        if (known) Object.assign(known, entry.value)
        else {
          this.objects.set(entry.value.id, entry.value)
          const list = this.byType.get(entry.value.object) ?? []
          list.push(entry.value)
          this.byType.set(entry.value.object, list)
        }
        return
      }
      case 'secret':
        this.secrets.set(entry.id, entry.value)
        return
      case 'delivery':
        this.deliveries.set(entry.value.id, entry.value)
        if (entry.value.deliveredAt === null) this.openDeliveries.set(entry.value.id, entry.value)
        else this.openDeliveries.delete(entry.value.id)
        return
      case 'answer':
        this.answers.set(entry.value.key, entry.value)
        return
      case 'deleted': {
        const known = this.objects.get(entry.id)
        this.objects.delete(entry.id)
        if (known)
          this.byType.set(
            known.object,
            (this.byType.get(known.object) ?? []).filter(({ id }) => id !== entry.id),
          )
      }
    }
  }

  private entries(): Entry[] {
    const yesterday = Date.now() - 86_400_000
    return [
      ...[...this.objects.values()].map((value): Entry => ({ kind: 'object', value })),
      ...[...this.secrets].map(([id, value]): Entry => ({ kind: 'secret', id, value })),
      ...[...this.openDeliveries.values()].map((value): Entry => ({ kind: 'delivery', value })),
      ...[...this.answers.values()]
        .filter(({ at }) => at > yesterday)
        .map((value): Entry => ({ kind: 'answer', value })),
    ]
  }
}

export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('hex')}`
}

export function now(): number {
  return Math.floor(Date.now() / 1000)
}
