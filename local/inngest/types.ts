/** A function as the SDK registers it; the parts that are carried out. */
export type FunctionConfig = {
  id: string
  name: string
  triggers: { event?: string; expression?: string; cron?: string }[]
  steps: Record<string, { runtime: { url: string }; retries?: { attempts: number } }>
  concurrency?: number | { limit: number; key?: string }[] | { limit: number; key?: string }
  batchEvents?: { maxSize: number; timeout: string }
  idempotency?: string
  cancel?: { event: string; if?: string }[]
}

export type Event = { id: string; name: string; data: Record<string, unknown>; ts: number }

/** What a step has left behind, in the shape the SDK reads it back. */
export type StepState = { type: 'data'; data: unknown } | { type: 'error'; error: unknown }

export type Wait = { id: string; event: string; condition: string | null; expiresAt: number }

export type Run = {
  id: string
  function_id: string
  status: 'batching' | 'queued' | 'completed' | 'failed' | 'cancelled'
  events: Event[]
  steps: Record<string, StepState>
  stack: string[]
  /** Steps found in parallel that are still to be run, by their hashed ids. */
  planned: string[]
  waits: Wait[]
  attempt: number
  output: unknown
  next_at: Date
  created_at: Date
  ended_at: Date | null
}

/** One operation of a 206 answer. */
export type StepOp = {
  id: string
  op: string
  name?: string
  displayName?: string
  data?: unknown
  error?: unknown
  opts?: Record<string, unknown>
}

/** The features that would be silently wrong if they were ignored. */
export const REFUSED = ['debounce', 'rateLimit', 'throttle', 'singleton'] as const
