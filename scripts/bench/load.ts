import { performance } from 'node:perf_hooks'

export type LoadResult = {
  operations: number
  failures: number
  perSecond: number
  p50: number
  p95: number
  seconds: number
}

/**
 * Runs `operation` in `concurrency` loops for `seconds`. An operation that throws counts as a failure
 * and its message is kept for the report.
 */
export async function load(
  operation: (worker: number) => Promise<void>,
  options: { concurrency: number; seconds: number },
): Promise<LoadResult & { errors: string[] }> {
  const times: number[] = []
  const errors = new Set<string>()
  let failures = 0
  const start = performance.now()
  const end = start + options.seconds * 1000
  const loop = async (worker: number) => {
    while (performance.now() < end) {
      const begin = performance.now()
      try {
        await operation(worker)
        times.push(performance.now() - begin)
      } catch (error) {
        failures += 1
        errors.add(error instanceof Error ? error.message : String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: options.concurrency }, (_, worker) => loop(worker)))
  const seconds = (performance.now() - start) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    operations: times.length,
    failures,
    perSecond: times.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    seconds,
    errors: [...errors].slice(0, 3),
  }
}
