import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import { startIsolatedStack } from '../test/stack'
import { cpuMs, type Meter, memoryMiB } from './cpu'
import { client, expectStatus } from './http'
import { load } from './load'
import { addToCart, buy, placeOrder, readyCart, type Shop } from './shop'

/**
 * Prints CPU milliseconds per operation (app and its PostgreSQL backends, from the operating system), rates
 * as ratios to a bare node:http server of the same minute, and writes docs/performance.md.
 */
type Row = {
  name: string
  gate: string
  perSecond: number
  p50: number
  p95: number
  cpu: number
  failures: number
}

const SECONDS = Number(process.env.BENCH_SECONDS ?? 6)
const stack = await startIsolatedStack({
  name: 'bench',
  env: { RATE_LIMIT_PER_MINUTE: '0', DATABASE_POOL_MAX: '10' },
})
const origin = `http://localhost:${stack.ports.app}`
const shop: Shop = {
  app: client(origin),
  stripe: client(`http://localhost:${stack.ports.stripe}`),
  publishableKey: 'pk_test_local_nexus',
}
const meter: Meter = {
  pids: [stack.app.pid ?? 0],
  database: { postmaster: stack.postgresPid, name: 'nexus_bench' },
}
const rows: Row[] = []

try {
  const [plenty, scarce] = await prepareStock()
  const get = (path: string) => async () => void expectStatus(await shop.app(path), 200)
  await bare('bare node:http, 10 KB, before')
  await measure('home', '≤ 1.2', 16, get('/'))
  await measure('list', '≤ 1.2', 16, get('/c/ceramics'))
  await measure('product page', '≤ 1.2', 16, get('/products/ebb-mug'))
  await measure('REST list (24)', '≤ 2.1', 16, get('/api/v1/products'))
  await measure('REST detail', '≤ 2.1', 16, get('/api/v1/products/ebb-mug'))
  await measure('list in another order', '≤ 11', 16, get('/c/ceramics?sort=price_asc'))
  await bare('bare node:http, 10 KB, between')
  await measure('add to cart (REST)', '≤ 5.8', 16, async () => void (await addToCart(shop, plenty)))
  await measure('whole checkout (REST)', '≤ 20', 8, async () => void (await buy(shop, plenty)))
  await hundredBuyers(scarce)
  await bare('bare node:http, 10 KB, after')
  report()
} finally {
  await stack.stop()
}

async function measure(
  name: string,
  gate: string,
  concurrency: number,
  operation: () => Promise<void>,
  meters: Meter = meter,
): Promise<void> {
  await load(operation, { concurrency, seconds: 1.5 })
  const before = cpuMs(meters)
  const result = await load(operation, { concurrency, seconds: SECONDS })
  // What was started belongs to the operation: wait for webhooks and jobs to finish.
  if (name.startsWith('whole')) await idle()
  const cpu = (cpuMs(meters) - before) / Math.max(1, result.operations)
  rows.push({
    name,
    gate,
    perSecond: result.perSecond,
    p50: result.p50,
    p95: result.p95,
    cpu,
    failures: result.failures,
  })
  console.log(
    `${name}: ${result.perSecond.toFixed(0)}/s, ${cpu.toFixed(2)} ms CPU, ${result.failures} failures ${result.errors.join('; ')}`,
  )
}

async function bare(name: string): Promise<void> {
  const body = 'x'.repeat(10_240)
  const server = createServer((_request, response) => response.end(body))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  const send = client(`http://localhost:${typeof address === 'object' && address ? address.port : 0}`)
  const result = await load(async () => void (await send('/')), { concurrency: 16, seconds: 2 })
  // Server and client share this process here, so no CPU figure of its own is given.
  rows.push({
    name,
    gate: '',
    perSecond: result.perSecond,
    p50: result.p50,
    p95: result.p95,
    cpu: Number.NaN,
    failures: result.failures,
  })
  await new Promise((resolve) => server.close(resolve))
}

async function hundredBuyers(variantId: string): Promise<void> {
  const carts = await Promise.all(Array.from({ length: 100 }, () => readyCart(shop, variantId)))
  const before = cpuMs(meter)
  const started = performance.now()
  const answers = await Promise.all(carts.map((cart) => placeOrder(shop, cart)))
  const ms = performance.now() - started
  const count = (status: number) => answers.filter((answer) => answer.status === status).length
  const soldOut = answers.filter(
    ({ status, body }) => status === 409 && body.includes('cart.sold_out'),
  ).length
  const name = `100 buyers for 10 units: ${count(201)} orders, ${soldOut} told "sold out", ${100 - count(201) - soldOut} other, in ${ms.toFixed(0)} ms`
  rows.push({
    name,
    gate: '10 / 90 / 0, ≤ 3 s',
    perSecond: 100_000 / ms,
    p50: ms,
    p95: ms,
    cpu: (cpuMs(meter) - before) / 100,
    failures: 100 - count(201) - soldOut,
  })
  console.log(name)
}

/** One variant with endless stock, one with ten units, through the API like any merchant. */
async function prepareStock(): Promise<[string, string]> {
  const headers = { Authorization: 'Bearer nx_demo_0000000000000000000000000000000000' }
  const variants: string[] = []
  for (const [slug, units] of [
    ['ebb-mug', 1_000_000],
    ['larder-jar', 10],
  ] as const) {
    const list = JSON.parse(
      expectStatus(await shop.app(`/api/v1/admin/products?q=${slug}`, { headers }), 200).body,
    ) as { data: { id: string }[] }
    const path = `/api/v1/admin/products/${list.data[0]?.id}`
    const product = JSON.parse((await shop.app(path, { headers })).body) as {
      version: number
      variants: { id: string; reserved: number }[]
    }
    const [variant] = product.variants
    const body = { variants: [{ id: variant?.id, onHand: units + (variant?.reserved ?? 0) }] }
    expectStatus(
      await shop.app(path, {
        method: 'PATCH',
        headers: { ...headers, 'If-Match': `"${product.version}"` },
        body,
      }),
      200,
    )
    variants.push(variant?.id ?? '')
  }
  return [variants[0] ?? '', variants[1] ?? '']
}

async function idle(): Promise<void> {
  const inngest = client(`http://localhost:${stack.ports.inngest}`)
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const { idle: isIdle } = JSON.parse((await inngest('/_local/idle')).body) as { idle: boolean }
    if (isIdle) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

function report(): void {
  const baselines = rows.filter(({ gate }) => gate === '')
  const base = baselines.reduce((sum, { perSecond }) => sum + perSecond, 0) / baselines.length
  const cell = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits))
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${row.gate} | ${cell(row.cpu, 2)} | ${cell(row.perSecond, 0)} | ${(row.perSecond / base).toFixed(3)} | ${cell(row.p50, 1)} / ${cell(row.p95, 1)} | ${row.failures} |`,
  )
  const table = [
    '| operation | gate, ms CPU | ms CPU | per second | ratio to bare node:http | p50 / p95 ms | failures |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
  const memory = memoryMiB([stack.app.pid ?? 0])
  console.log(`\n${table}\n\nMemory of the app after the load: ${memory} MiB`)
  writeFileSync(
    'docs/performance.md',
    `# Performance as measured\n\n${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}, production build, everything on loopback, concurrency 16 (checkout 8), the load generator on the same cores. CPU is user and system time of the app and of its PostgreSQL backends per operation; the stand-ins' own is left out. Made by \`npm run bench\`.\n\n${table}\n\nMemory of the app after the load: ${memory} MiB.\n`,
  )
}
