import { randomUUID } from 'node:crypto'
import { fires } from './cron'
import { holds, keyOf } from './expression'
import { type Caller, callFunction, syncApp } from './protocol'
import type { NewRun, Store } from './store'
import { type Event, type FunctionConfig, REFUSED, type Run, type StepOp } from './types'

const WORKERS = 12
const DEFAULT_RETRIES = 3

/** Carries functions out: finds due runs, calls the app, remembers steps, retries, sleeps, waits. */
export class Executor {
  private functions = new Map<string, FunctionConfig>()
  private readonly running = new Map<string, Run>()
  private readonly timers: NodeJS.Timeout[] = []
  private isPumping = false
  private isClosed = false
  isPaused = false

  constructor(
    private readonly store: Store,
    private readonly caller: Caller,
    private readonly serveUrl: string,
  ) {}

  async start(): Promise<void> {
    this.use(await this.store.functions())
    this.every(500, () => this.pump())
    this.every(1_000, () => this.tick(new Date()))
    this.every(4_000, () => this.store.extendLeases([...this.running.keys()]))
    this.every(3_600_000, () => this.store.cleanUp())
    this.every(2_000, async () => {
      if (this.functions.size === 0 || Date.now() - this.syncedAt > 15_000) await this.sync()
    })
    void this.sync()
  }

  async close(): Promise<void> {
    this.isClosed = true
    for (const timer of this.timers) clearInterval(timer)
    const deadline = Date.now() + 5_000
    while (this.running.size > 0 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20))
  }

  private syncedAt = 0

  /** Reads the app's functions; what it offers replaces what it offered before. */
  async sync(): Promise<boolean> {
    const configs = await syncApp(this.caller, this.serveUrl)
    if (!configs) return false
    await this.register(configs)
    return true
  }

  /** Throws with the name of a feature that would otherwise be silently ignored. */
  async register(configs: FunctionConfig[]): Promise<void> {
    for (const config of configs) {
      const refused = REFUSED.find((feature) => feature in config)
      if (refused)
        throw new Error(`The local Inngest does not carry out "${refused}" (function ${config.id})`)
    }
    this.syncedAt = Date.now()
    await this.store.saveFunctions(configs)
    this.use(configs)
  }

  list(): FunctionConfig[] {
    return [...this.functions.values()]
  }

  /** Takes events in: stored with the runs they start before this returns. */
  async accept(events: Event[]): Promise<void> {
    await this.store.accept(events, (event) => this.runsOf(event))
    for (const event of events) await this.wakeAndCancel(event)
    this.wake()
  }

  async invoke(functionId: string): Promise<void> {
    const event = {
      id: randomUUID(),
      name: 'inngest/scheduled.timer',
      data: { cron: 'by hand' },
      ts: Date.now(),
    }
    await this.store.start({ functionId, events: [event], dedupeKey: null })
    this.wake()
  }

  async replay(run: Run): Promise<void> {
    await this.store.start({ functionId: run.function_id, events: run.events, dedupeKey: null })
    this.wake()
  }

  /** Nothing is running and nothing is due. */
  async isIdle(): Promise<boolean> {
    return this.running.size === 0 && (await this.store.countDue()) === 0
  }

  private use(configs: FunctionConfig[]): void {
    this.functions = new Map(configs.map((config) => [config.id, config]))
  }

  private runsOf(event: Event): NewRun[] {
    return this.list()
      .filter(({ triggers }) =>
        triggers.some(
          (trigger) =>
            trigger.event !== undefined &&
            matchesName(trigger.event, event.name) &&
            (!trigger.expression || holds(trigger.expression, { event })),
        ),
      )
      .map((config) => ({
        functionId: config.id,
        events: [event],
        dedupeKey: config.idempotency ? keyOf(config.idempotency, { event }) : null,
        ...(config.batchEvents
          ? { batchSize: config.batchEvents.maxSize, delayMs: duration(config.batchEvents.timeout) }
          : {}),
      }))
  }

  private async wakeAndCancel(event: Event): Promise<void> {
    const cancelling = this.list().filter(({ cancel }) => cancel?.some((each) => each.event === event.name))
    if (cancelling.length > 0) {
      for (const run of await this.store.open(cancelling.map(({ id }) => id))) {
        const rules = this.functions.get(run.function_id)?.cancel ?? []
        const isHit = rules.some(
          (rule) =>
            rule.event === event.name && (!rule.if || holds(rule.if, { event: run.events[0], async: event })),
        )
        if (isHit) await this.store.cancel(run.id)
      }
    }
    for (const run of await this.store.waiting()) {
      const wait = run.waits.find(
        (each) =>
          each.event === event.name &&
          (!each.condition || holds(each.condition, { event: run.events[0], async: event })),
      )
      if (!wait) continue
      await this.store.resume({
        ...run,
        steps: { ...run.steps, [wait.id]: { type: 'data', data: event } },
        waits: run.waits.filter(({ id }) => id !== wait.id),
      })
    }
  }

  private async tick(now: Date): Promise<void> {
    const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000)
    for (const config of this.list()) {
      const crons = config.triggers.flatMap(({ cron }) => (cron ? [cron] : []))
      if (!crons.some((cron) => fires(cron, minute)) || !(await this.store.claimMinute(config.id, minute)))
        continue
      const event = {
        id: randomUUID(),
        name: 'inngest/scheduled.timer',
        data: { cron: crons[0] },
        ts: minute.getTime(),
      }
      await this.store.start({
        functionId: config.id,
        events: [event],
        dedupeKey: `cron ${minute.toISOString()}`,
      })
    }
  }

  private wake(): void {
    setImmediate(() => void this.pump())
  }

  private async pump(): Promise<void> {
    if (this.isPumping || this.isPaused || this.isClosed || this.functions.size === 0) return
    this.isPumping = true
    try {
      while (this.running.size < WORKERS && !this.isClosed && !this.isPaused) {
        const full = this.list()
          .filter((config) => this.isFull(config))
          .map(({ id }) => id)
        const claimed = await this.store.claim(full.length > 0 ? 1 : WORKERS - this.running.size, full)
        if (claimed.length === 0) return
        for (const run of claimed) void this.work(run)
      }
    } finally {
      this.isPumping = false
    }
  }

  private isFull(config: FunctionConfig): boolean {
    const limits =
      typeof config.concurrency === 'number'
        ? [{ limit: config.concurrency }]
        : [config.concurrency ?? []].flat()
    if (limits.length === 0) return false
    const busy = [...this.running.values()].filter((run) => run.function_id === config.id).length
    // A keyed limit is kept per function here: stricter than asked, never looser.
    return busy >= Math.min(...limits.map(({ limit }) => limit))
  }

  private async work(run: Run): Promise<void> {
    this.running.set(run.id, run)
    try {
      const config = this.functions.get(run.function_id)
      if (!config)
        await this.store.save(
          { ...run, status: 'failed', output: { message: 'The app no longer has this function.' } },
          0,
        )
      else await this.step(run, config)
    } catch (error) {
      // The lease runs out and the run is taken up again.
      console.error(error)
    } finally {
      this.running.delete(run.id)
      this.wake()
    }
  }

  private async step(run: Run, config: FunctionConfig): Promise<void> {
    expireWaits(run)
    const [step] = Object.values(config.steps)
    const attempts = (step?.retries?.attempts ?? DEFAULT_RETRIES) + 1
    const url = new URL(step?.runtime.url ?? this.serveUrl)
    const target = new URL(this.serveUrl)
    target.search = url.search
    const [planned] = run.planned
    const result = await callFunction(this.caller, target.href, run, planned ?? 'step', attempts)
    switch (result.kind) {
      case 'finished':
        return this.store.save({ ...run, status: 'completed', output: result.output }, 0)
      case 'failed':
        return this.retryOrFail(run, config, result.error, attempts, result.isFinal, result.retryAfterMs)
      case 'steps': {
        const complete = result.ops.find(({ op }) => op === 'RunComplete')
        if (complete) return this.store.save({ ...run, status: 'completed', output: complete.data }, 0)
        const failed = result.ops.find(({ op }) => op === 'StepError' || op === 'StepFailed')
        if (failed && run.attempt + 1 < attempts && failed.op !== 'StepFailed' && !result.isFinal) {
          return this.store.save({ ...run, attempt: run.attempt + 1 }, backoff(run.attempt))
        }
        const changed = result.ops.reduce(apply, { ...run, attempt: 0, planned: run.planned.slice(1) })
        return this.store.save(changed, nextDelay(changed, result.ops))
      }
    }
  }

  private async retryOrFail(
    run: Run,
    config: FunctionConfig,
    error: unknown,
    attempts: number,
    isFinal: boolean,
    retryAfterMs: number | null,
  ): Promise<void> {
    if (!isFinal && run.attempt + 1 < attempts) {
      return this.store.save({ ...run, attempt: run.attempt + 1 }, retryAfterMs ?? backoff(run.attempt))
    }
    await this.store.save({ ...run, status: 'failed', output: error }, 0)
    const [event] = run.events
    await this.accept([
      {
        id: `failed-${run.id}`,
        name: 'inngest/function.failed',
        data: { function_id: config.id, run_id: run.id, error, event, events: run.events },
        ts: Date.now(),
      },
    ])
  }

  private every(ms: number, work: () => Promise<unknown>): void {
    const timer = setInterval(() => {
      if (!this.isClosed) work().catch((error: unknown) => console.error(error))
    }, ms)
    this.timers.push(timer)
  }
}

/** What one operation leaves behind in the run. */
function apply(run: Run, op: StepOp): Run {
  const remember = (state: Run['steps'][string]): Run => ({
    ...run,
    steps: { ...run.steps, [op.id]: state },
    stack: [...run.stack, op.id],
  })
  switch (op.op) {
    case 'StepError':
    case 'StepFailed':
      return remember({ type: 'error', error: op.error ?? { message: 'failed' } })
    case 'StepPlanned':
      return { ...run, planned: [...run.planned, op.id] }
    case 'Sleep':
      return remember({ type: 'data', data: null })
    case 'WaitForEvent': {
      const wait = {
        id: op.id,
        event: String(op.opts?.event ?? op.name ?? ''),
        condition: typeof op.opts?.if === 'string' ? op.opts.if : null,
        expiresAt: untilMs(String(op.opts?.timeout ?? '1h')),
      }
      return { ...run, waits: [...run.waits, wait], stack: [...run.stack, op.id] }
    }
    case 'InvokeFunction':
      return remember({
        type: 'error',
        error: { name: 'Error', message: 'The local Inngest does not carry out step.invoke' },
      })
    default:
      return remember({ type: 'data', data: op.data ?? null })
  }
}

/** When to call again: at once, after a sleep, or when a wait is over at the latest. */
function nextDelay(run: Run, ops: StepOp[]): number {
  if (run.planned.length > 0) return 0
  const sleeps = ops
    .filter(({ op }) => op === 'Sleep')
    .map((op) => untilMs(String(op.name ?? op.opts?.duration ?? '0s')) - Date.now())
  if (run.waits.length > 0)
    return Math.max(0, Math.min(...run.waits.map(({ expiresAt }) => expiresAt)) - Date.now())
  return Math.max(0, ...sleeps)
}

/** A wait that is over answers null. */
function expireWaits(run: Run): void {
  for (const wait of run.waits)
    if (wait.expiresAt <= Date.now()) run.steps[wait.id] = { type: 'data', data: null }
  run.waits = run.waits.filter(({ expiresAt }) => expiresAt > Date.now())
}

function matchesName(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}

/** Seconds at first, minutes later, never together with others. */
function backoff(attempt: number): number {
  return Math.min(1_000 * 2 ** attempt, 600_000) * (0.5 + Math.random())
}

/** "30s", "5m", "1h30m", or a moment in time. */
function untilMs(text: string): number {
  const moment = Date.parse(text)
  return Number.isNaN(moment) || /^\d+\w/.test(text) ? Date.now() + duration(text) : moment
}

function duration(text: string): number {
  const units: Record<string, number> = {
    ms: 1,
    s: 1_000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
  }
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)].reduce(
    (sum, [, amount, unit = 's']) => sum + Number(amount) * (units[unit] ?? 0),
    0,
  )
}
