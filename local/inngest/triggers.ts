import { duration } from './duration'
import { holds, keyOf } from './expression'
import type { NewRun } from './store'
import type { Event, FunctionConfig, Run, Wait } from './types'

/** The runs that an event starts. */
export function runsOf(functions: FunctionConfig[], event: Event): NewRun[] {
  return functions
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

/** Whether an event cancels a run of this function. */
export function isCancelled(config: FunctionConfig | undefined, run: Run, event: Event): boolean {
  return (config?.cancel ?? []).some(
    (rule) =>
      rule.event === event.name && (!rule.if || holds(rule.if, { event: run.events[0], async: event })),
  )
}

/** The step of a run that has been waiting for this event. */
export function waitFor(run: Run, event: Event): Wait | undefined {
  return run.waits.find(
    (each) =>
      each.event === event.name &&
      (!each.condition || holds(each.condition, { event: run.events[0], async: event })),
  )
}

/** Whether a function has as many runs at work as it allows. */
export function isFull(config: FunctionConfig, running: Iterable<Run>): boolean {
  const limits =
    typeof config.concurrency === 'number'
      ? [{ limit: config.concurrency }]
      : [config.concurrency ?? []].flat()
  if (limits.length === 0) return false
  const busy = [...running].filter((run) => run.function_id === config.id).length
  // A keyed limit is kept per function here: stricter than asked, never looser.
  return busy >= Math.min(...limits.map(({ limit }) => limit))
}

function matchesName(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}
