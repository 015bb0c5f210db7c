import { parseArgs } from 'node:util'
import { writePart } from './document'
import { GROWTH, growthReport } from './growth-report'
import type { MeasuredRequest } from './measure-catalogue'
import { type MeasuringProcess, startMeasuring } from './measuring-process'

/**
 * npm run bench:growth measures lists, facets, search and product pages in a shop of 1,000 products and in one of
 * 100,000, and writes what came of it into docs/performance.md. With --products 5000 it measures and prints one.
 * Both shops run at once and take turns, twice for each request: machines are faster at one time than at another.
 */
const { values: options } = parseArgs({
  options: { products: { type: 'string' }, seconds: { type: 'string', default: '2' } },
})
const sizes = options.products ? [Number(options.products)] : [1_000, 100_000]
const seconds = Number(options.seconds)

const shops: MeasuringProcess[] = []
try {
  for (const products of sizes) shops.push(await startMeasuring({ products, seconds }))
  const requests = shops.map((): MeasuredRequest[] => [])
  for (const name of shops[0]?.names ?? []) {
    const first = await inTurn(name)
    const second = await inTurn(name)
    for (const [at, size] of sizes.entries()) {
      const measured = meanOf(name, first[at], second[at])
      requests[at]?.push(measured)
      console.log(lineOf(size, measured))
    }
  }
  const measured = await Promise.all(
    shops.map(async (shop, at) => ({ ...(await shop.close()), requests: requests[at] ?? [] })),
  )
  const [small, large] = measured
  if (small && large) writePart(GROWTH, growthReport(small, large))
} finally {
  for (const shop of shops) shop.end()
}

async function inTurn(name: string): Promise<MeasuredRequest[]> {
  const measured: MeasuredRequest[] = []
  for (const shop of shops) measured.push(await shop.measure(name))
  return measured
}

function meanOf(name: string, ...rounds: (MeasuredRequest | undefined)[]): MeasuredRequest {
  const mean = (key: 'alone' | 'p50' | 'p95' | 'cpu') =>
    rounds.reduce((sum, round) => sum + (round?.[key] ?? 0), 0) / rounds.length
  const failures = rounds.reduce((sum, round) => sum + (round?.failures ?? 0), 0)
  return { name, alone: mean('alone'), p50: mean('p50'), p95: mean('p95'), cpu: mean('cpu'), failures }
}

function lineOf(products: number, { name, alone, p95, cpu, failures }: MeasuredRequest): string {
  return `${products} ${name}: ${alone.toFixed(1)} ms alone, ${p95.toFixed(1)} p95, ${cpu.toFixed(2)} ms CPU, ${failures} failures`
}
