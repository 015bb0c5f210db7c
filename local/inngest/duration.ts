const UNITS: Record<string, number> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}

/** "30s", "5m", "1h30m", in milliseconds. */
export function duration(text: string): number {
  return [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)].reduce(
    (sum, [, amount, unit = 's']) => sum + Number(amount) * (UNITS[unit] ?? 0),
    0,
  )
}

/** The moment that a duration from now, or a moment in time, names. */
export function untilMs(text: string): number {
  const moment = Date.parse(text)
  return Number.isNaN(moment) || /^\d+\w/.test(text) ? Date.now() + duration(text) : moment
}

/** Seconds at first, minutes later, never together with others. */
export function backoff(attempt: number): number {
  return Math.min(1_000 * 2 ** attempt, 600_000) * (0.5 + Math.random())
}
