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

export type OpenCatalogue = {
  /** Of what can be measured. */
  names: string[]
  measure(name: string): Promise<MeasuredRequest>
  /** Writes the plans, stops the shop, and says what else was measured. */
  close(): Promise<Omit<MeasuredCatalogue, 'requests'>>
  stop(): Promise<void>
}

/** A shop with so many products, to measure what asking it costs. `plansIn`: a folder for the plans of its statements. */
export async function openCatalogue(options: {
  products: number
  seconds: number
  plansIn?: string | undefined
}): Promise<OpenCatalogue> {
  const { products, seconds, plansIn } = options
  const name = `bench${products}`
  const stack = await startIsolatedStack({
    name,
    products,
    env: { RATE_LIMIT_PER_MINUTE: '0', DATABASE_POOL_MAX: '10' },
  })
  const app = client(`http://localhost:${stack.ports.app}`)
  const pids = [stack.app.pid ?? 0]
  const meter: Meter = { pids, database: { postmaster: stack.postgresPid, name: `nexus_${name}` } }
  const before = memoryMiB(pids)
  const begun = performance.now()
  expectStatus(await app('/api/v1/products/facets'), 200)
  const firstAnswer = performance.now() - begun
  const requests = new Map(
    (await catalogueRequests(app)).map(({ name, path }) => [name, asking(app, path)] as const),
  )
  return {
    names: [...requests.keys()],
    async measure(name) {
      const ask = requests.get(name)
      if (!ask) throw new Error(`There is no request "${name}".`)
      return { name, ...(await measure(ask, meter, seconds)) }
    },
    async close() {
      if (plansIn) {
        // Connects as soon as it is loaded, to what the stack has told the environment.
        const { writePlans } = await import('./plans')
        await writePlans(plansIn)
      }
      const after = memoryMiB(pids)
      await stack.stop()
      return { products, firstAnswer, memoryMiB: { before, after } }
    },
    stop: () => stack.stop(),
  }
}

/** Asks for something else each time, however often it is measured. */
function asking(app: Send, path: (n: number) => string): () => Promise<void> {
  let n = 0
  return async () => {
    n += 1
    expectStatus(await app(path(n)), 200)
  }
}

async function measure(
  ask: () => Promise<void>,
  meter: Meter,
  seconds: number,
): Promise<Omit<MeasuredRequest, 'name'>> {
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
