import { createHmac } from 'node:crypto'
import type { FunctionConfig, Run, StepOp } from './types'

/** Calls the app as Inngest does: https://github.com/inngest/inngest/blob/main/docs/SDK_SPEC.md */
export type Caller = { signingKey: string }

export type CallResult =
  | { kind: 'finished'; output: unknown }
  | { kind: 'steps'; ops: StepOp[]; isFinal: boolean }
  | { kind: 'failed'; error: unknown; isFinal: boolean; retryAfterMs: number | null }
  /** Nobody listens there: the function has not been called. */
  | { kind: 'unreachable' }

/** Runs a function, or one of its planned steps. */
export async function callFunction(
  caller: Caller,
  url: string,
  run: Run,
  stepId: string,
  maxAttempts: number,
): Promise<CallResult> {
  const body = canonical({
    version: -1,
    event: run.events[0] ?? {},
    events: run.events,
    steps: run.steps,
    ctx: {
      run_id: run.id,
      fn_id: run.function_id,
      attempt: run.attempt,
      max_attempts: maxAttempts,
      disable_immediate_execution: false,
      use_api: false,
      stack: { stack: run.stack, current: run.stack.length },
    },
  })
  const target = new URL(url)
  target.searchParams.set('fnId', run.function_id)
  target.searchParams.set('stepId', stepId)
  try {
    const response = await fetch(target, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Inngest-Server-Kind': 'cloud',
        'X-Inngest-Signature': sign(body, caller),
      },
      signal: AbortSignal.timeout(120_000),
    })
    return await resultOf(response)
  } catch (error) {
    if (isRefused(error)) return { kind: 'unreachable' }
    return {
      kind: 'failed',
      error: { name: 'Unreachable', message: String(error) },
      isFinal: false,
      retryAfterMs: null,
    }
  }
}

/** Asks the app for its functions, in one signed exchange. Null when it is not there (yet). */
export async function syncApp(caller: Caller, serveUrl: string): Promise<FunctionConfig[] | null> {
  const body = canonical({ url: serveUrl })
  try {
    const response = await fetch(serveUrl, {
      method: 'PUT',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Inngest-Server-Kind': 'cloud',
        'X-Inngest-Sync-Kind': 'in_band',
        'X-Inngest-Signature': sign(body, caller),
      },
      signal: AbortSignal.timeout(10_000),
    })
    if (!response.ok) return null
    const { functions } = (await response.json()) as { functions?: FunctionConfig[] }
    return functions ?? null
  } catch {
    return null
  }
}

export function sign(body: string, { signingKey }: Caller): string {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const key = signingKey.replace(/^signkey-\w+-/, '')
  return `t=${timestamp}&s=${createHmac('sha256', key).update(body).update(timestamp).digest('hex')}`
}

async function resultOf(response: Response): Promise<CallResult> {
  const text = await response.text()
  const value = parse(text)
  const isFinal = response.headers.get('x-inngest-no-retry') === 'true'
  if (response.status === 200) return { kind: 'finished', output: value }
  if (response.status === 206)
    return { kind: 'steps', ops: Array.isArray(value) ? (value as StepOp[]) : [value as StepOp], isFinal }
  return {
    kind: 'failed',
    error: value ?? { message: `HTTP ${response.status}` },
    isFinal: isFinal || response.status === 400,
    retryAfterMs: retryAfter(response),
  }
}

/** Behind one name there may be several addresses, and then several refusals in one error. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  const failures = cause instanceof AggregateError ? cause.errors : [cause]
  return failures.every((each) => each instanceof Error && 'code' in each && each.code === 'ECONNREFUSED')
}

function retryAfter(response: Response): number | null {
  const value = response.headers.get('retry-after')
  if (value === null) return null
  const seconds = Number(value)
  return Number.isFinite(seconds) ? seconds * 1000 : Math.max(0, Date.parse(value) - Date.now())
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { message: text.slice(0, 500) }
  }
}

/** RFC 8785: the SDK signs and checks the canonical form. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
