import { randomUUID } from 'node:crypto'
import { fires } from './cron'
import { backoff } from './duration'
import { type Caller, callFunction, syncApp } from './protocol'
import { apply, expireWaits, nextDelay } from './run-state'
import type { Store } from './store'
import { isCancelled, isFull, runsOf, waitFor } from './triggers'
import { type Event, type FunctionConfig, REFUSED, type Run } from './types'

const WORKERS = 12
const DEFAULT_RETRIES = 3

/** How soon to look whether an app that nobody answered for is back. */
const UNREACHABLE_MS = 2_000

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
    // Nobody but us works on these runs: what one that was killed had in hand is taken up at once.
    await this.store.releaseLeases()
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
    await this.store.accept(events, (event) => runsOf(this.list(), event))
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

  private async wakeAndCancel(event: Event): Promise<void> {
    const cancelling = this.list().filter(({ cancel }) => cancel?.some((each) => each.event === event.name))
    if (cancelling.length > 0) {
      for (const run of await this.store.open(cancelling.map(({ id }) => id)))
        if (isCancelled(this.functions.get(run.function_id), run, event)) await this.store.cancel(run.id)
    }
    for (const run of await this.store.waiting()) {
      const wait = waitFor(run, event)
      if (wait) await this.store.resume(run.id, wait.id, event)
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
          .filter((config) => isFull(config, this.running.values()))
          .map(({ id }) => id)
        const claimed = await this.store.claim(full.length > 0 ? 1 : WORKERS - this.running.size, full)
        if (claimed.length === 0) return
        for (const run of claimed) void this.work(run)
      }
    } finally {
      this.isPumping = false
    }
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
      case 'unreachable':
        // The app was not asked, so this is no attempt: a shop that is down for long loses no run.
        return this.store.save(run, UNREACHABLE_MS)
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
