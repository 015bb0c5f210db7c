import { untilMs } from './duration'
import type { Run, StepOp } from './types'

/** What one operation leaves behind in the run. */
export function apply(run: Run, op: StepOp): Run {
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
export function nextDelay(run: Run, ops: StepOp[]): number {
  if (run.planned.length > 0) return 0
  const sleeps = ops
    .filter(({ op }) => op === 'Sleep')
    .map((op) => untilMs(String(op.name ?? op.opts?.duration ?? '0s')) - Date.now())
  if (run.waits.length > 0)
    return Math.max(0, Math.min(...run.waits.map(({ expiresAt }) => expiresAt)) - Date.now())
  return Math.max(0, ...sleeps)
}

/** A wait that is over answers null. */
export function expireWaits(run: Run): void {
  for (const wait of run.waits)
    if (wait.expiresAt <= Date.now()) run.steps[wait.id] = { type: 'data', data: null }
  run.waits = run.waits.filter(({ expiresAt }) => expiresAt > Date.now())
}
