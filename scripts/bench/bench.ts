import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { startIsolatedStack } from '../test/stack'
import { cpuMs, type Meter, memoryMiB } from './cpu'
import { client, expectStatus } from './http'
import { load } from './load'
import { type Row, report } from './report'
import { addToCart, buy, placeOrder, readyCart, type Shop } from './shop'
import { setFreeStock } from './stock'

/**
 * Prints CPU milliseconds per operation (app and its PostgreSQL backends, from the operating system), rates
 * as ratios to a bare node:http server of the same minute, and writes docs/performance.md.
 */
const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '6' },
    only: { type: 'string', default: '' },
    products: { type: 'string' },
    profile: { type: 'string' },
  },
})
const SECONDS = Number(options.seconds)
const stack = await startIsolatedStack({
  name: 'bench',
  env: { RATE_LIMIT_PER_MINUTE: '0', DATABASE_POOL_MAX: '10' },
  ...(options.products ? { products: Number(options.products) } : {}),
  ...(options.profile ? { profileDir: options.profile } : {}),
})
const shop: Shop = {
  app: client(`http://localhost:${stack.ports.app}`),
  stripe: client(`http://localhost:${stack.ports.stripe}`),
  publishableKey: 'pk_test_local_nexus',
}
const meter: Meter = {
  pids: [stack.app.pid ?? 0],
  database: { postmaster: stack.postgresPid, name: 'nexus_bench' },
}
const rows: Row[] = []

try {
  const plenty = await setFreeStock(shop, 'ebb-mug', 900_000)
  const scarce = await setFreeStock(shop, 'larder-jar', 10)
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
  if (isWanted('100 buyers')) await hundredBuyers(scarce)
  await bare('bare node:http, 10 KB, after')
  report(rows, {
    memoryMiB: memoryMiB([stack.app.pid ?? 0]),
    isComplete: options.only === '' && !options.products,
  })
} finally {
  await stack.stop()
}

function isWanted(name: string): boolean {
  return name.includes(options.only)
}

async function measure(
  name: string,
  gate: string,
  concurrency: number,
  operation: () => Promise<void>,
): Promise<void> {
  if (!isWanted(name)) return
  await load(operation, { concurrency, seconds: 2 })
  await idle()
  const before = cpuMs(meter)
  const result = await load(operation, { concurrency, seconds: SECONDS })
  // What was started belongs to the operation: wait for webhooks and jobs to finish.
  await idle()
  const row = { name, gate, ...result, cpu: (cpuMs(meter) - before) / Math.max(1, result.operations) }
  rows.push(row)
  console.log(
    `${name}: ${row.perSecond.toFixed(0)}/s, ${row.cpu.toFixed(2)} ms CPU, ${row.failures} failures ${result.errors.join('; ')}`,
  )
}

/** What this machine needs at this moment for the least there is to do: everything else is compared with it. */
async function bare(name: string): Promise<void> {
  const server = spawn(process.execPath, ['scripts/bench/bare-server.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [port] = (await once(server.stdout, 'data')) as [Buffer]
    const send = client(`http://localhost:${Number(port)}`)
    const get = async () => void (await send('/'))
    await load(get, { concurrency: 16, seconds: 1 })
    const meter = { pids: [server.pid ?? 0] }
    const before = cpuMs(meter)
    const result = await load(get, { concurrency: 16, seconds: 2 })
    rows.push({ name, gate: '', ...result, cpu: (cpuMs(meter) - before) / Math.max(1, result.operations) })
  } finally {
    server.kill()
  }
}

async function hundredBuyers(variantId: string): Promise<void> {
  const carts = await Promise.all(Array.from({ length: 100 }, () => readyCart(shop, variantId)))
  const before = cpuMs(meter)
  const started = performance.now()
  const answers = await Promise.all(carts.map((cart) => placeOrder(shop, cart)))
  const ms = performance.now() - started
  const orders = answers.filter(({ status }) => status === 201).length
  const soldOut = answers.filter(
    ({ status, body }) => status === 409 && body.includes('cart.sold_out'),
  ).length
  const other = 100 - orders - soldOut
  const name = `100 buyers for 10 units: ${orders} orders, ${soldOut} told "sold out", ${other} other, in ${ms.toFixed(0)} ms`
  const cpu = (cpuMs(meter) - before) / 100
  rows.push({
    name,
    gate: '10 / 90 / 0, ≤ 3 s',
    perSecond: 100_000 / ms,
    p50: ms,
    p95: ms,
    cpu,
    failures: other,
  })
  console.log(name)
}

async function idle(): Promise<void> {
  const inngest = client(`http://localhost:${stack.ports.inngest}`)
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    const { idle: isIdle } = JSON.parse((await inngest('/_local/idle')).body) as { idle: boolean }
    if (isIdle) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error('Jobs did not finish within a minute after the load')
}
