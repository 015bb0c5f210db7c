import { startIsolatedStack } from '../test/stack'
import { catalogueRequests } from './catalogue-requests'
import { cpuMs, type Meter, memoryMiB } from './cpu'
import { client, expectStatus, type Send } from './http'
import { load } from './load'

export type MeasuredRequest = {
  name: string
  /** Milliseconds of one reader alone. */
  alone: number
  /** Milliseconds of eight readers at once. */
  p50: number
  p95: number
  /** CPU milliseconds per request of the eight, app and database. */
  cpu: number
  failures: number
}

export type MeasuredCatalogue = {
  products: number
  /** Until the first answer that needs the index of the catalogue, in milliseconds. */
  firstAnswer: number
  memoryMiB: { before: number; after: number }
  requests: MeasuredRequest[]
}

const READERS = 8

/** A shop with so many products, and what asking it costs. `plansIn`: a folder for the plans of its statements. */
export async function measureCatalogue(options: {
  products: number
  seconds: number
  plansIn?: string | undefined
}): Promise<MeasuredCatalogue> {
  const stack = await startIsolatedStack({
    name: 'bench',
    products: options.products,
    env: { RATE_LIMIT_PER_MINUTE: '0', DATABASE_POOL_MAX: '10' },
  })
  try {
    const app = client(`http://localhost:${stack.ports.app}`)
    const pids = [stack.app.pid ?? 0]
    const meter: Meter = { pids, database: { postmaster: stack.postgresPid, name: 'nexus_bench' } }
    const before = memoryMiB(pids)
    const begun = performance.now()
    expectStatus(await app('/api/v1/products/facets'), 200)
    const firstAnswer = performance.now() - begun
    const requests: MeasuredRequest[] = []
    for (const { name, path } of await catalogueRequests(app)) {
      const measured = { name, ...(await measure(app, path, meter, options.seconds)) }
      console.log(
        `${options.products} ${name}: ${measured.alone.toFixed(1)} ms alone, ${measured.p95.toFixed(1)} p95, ${measured.cpu.toFixed(2)} ms CPU, ${measured.failures} failures`,
      )
      requests.push(measured)
    }
    if (options.plansIn) {
      // Connects as soon as it is loaded, to what the stack has told the environment.
      const { writePlans } = await import('./plans')
      await writePlans(options.plansIn)
    }
    return {
      products: options.products,
      firstAnswer,
      memoryMiB: { before, after: memoryMiB(pids) },
      requests,
    }
  } finally {
    await stack.stop()
  }
}

async function measure(
  app: Send,
  path: (n: number) => string,
  meter: Meter,
  seconds: number,
): Promise<Omit<MeasuredRequest, 'name'>> {
  let n = 0
  const ask = async () => {
    n += 1
    expectStatus(await app(path(n)), 200)
  }
  await load(ask, { concurrency: READERS, seconds: 1 })
  const alone = await load(ask, { concurrency: 1, seconds: seconds / 2 })
  const before = cpuMs(meter)
  const together = await load(ask, { concurrency: READERS, seconds })
  const cpu = (cpuMs(meter) - before) / Math.max(1, together.operations)
  return {
    alone: alone.p50,
    p50: together.p50,
    p95: together.p95,
    cpu,
    failures: alone.failures + together.failures,
  }
}
