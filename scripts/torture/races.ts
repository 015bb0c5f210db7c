import { db } from '@/lib/db/client'
import { expectStatus } from '../bench/http'
import { type Placed, pay, placeOrder, readyCart, type Shop } from '../bench/shop'
import { setFreeStock } from '../bench/stock'
import type { RunningStack } from '../test/stack'
import { brokenInvariants } from './ledger'
import { slowDatabase } from './slow-database'

const BUYERS = 100
const UNITS = 10

/** 100 buyers released together for 10 units: exactly 10 paid orders, 90 told "sold out", nothing left, nothing else. */
export async function raceForTheLast(
  stack: RunningStack,
  shop: Shop,
  options: { delayMs: number; trials: number },
): Promise<string> {
  const database = await slowDatabase(stack.env.DATABASE_URL ?? '', options.delayMs)
  try {
    await stack.restartApp({ signal: 'SIGTERM', env: { DATABASE_URL: database.url } })
    const times: number[] = []
    for (let trial = 0; trial < options.trials; trial += 1) times.push(await race(shop))
    return `${options.trials} trials, at most ${Math.max(...times).toFixed(0)} ms`
  } finally {
    await stack.restartApp({ signal: 'SIGTERM' })
    await database.close()
  }
}

async function race(shop: Shop): Promise<number> {
  const variantId = await setFreeStock(shop, 'larder-jar', UNITS)
  const carts = await Promise.all(Array.from({ length: BUYERS }, () => readyCart(shop, variantId)))
  const started = performance.now()
  const answers = await Promise.all(carts.map((cart) => placeOrder(shop, cart)))
  const ms = performance.now() - started

  const placed = answers.filter(({ status }) => status === 201).map(({ body }) => JSON.parse(body) as Placed)
  const soldOut = answers.filter(
    ({ status, body }) => status === 409 && body.includes('"cart.sold_out"'),
  ).length
  if (placed.length !== UNITS || soldOut !== BUYERS - UNITS) {
    const others = answers.filter(({ status, body }) => status !== 201 && !body.includes('"cart.sold_out"'))
    throw new Error(
      `${placed.length} orders, ${soldOut} sold out, others: ${others.map(({ status, body }) => `${status} ${body.slice(0, 120)}`).slice(0, 3)}`,
    )
  }
  await Promise.all(placed.map((order) => pay(shop, order)))
  await Promise.all(placed.map((order) => untilConfirmed(shop, order)))

  const level = await db.stockLevel.findUniqueOrThrow({ where: { variantId } })
  if (level.onHand !== level.reserved) throw new Error(`${level.onHand - level.reserved} units are left`)
  const broken = await brokenInvariants()
  if (broken.length > 0) throw new Error(broken.join('; '))
  return ms
}

async function untilConfirmed({ app }: Shop, { order, token }: Placed): Promise<void> {
  const deadline = Date.now() + 60_000
  for (;;) {
    const answer = expectStatus(
      await app(`/api/v1/orders/${order.id}`, { headers: { 'Order-Token': token } }),
      200,
    )
    const { status } = JSON.parse(answer.body) as { status: string }
    if (status === 'confirmed') return
    if (Date.now() > deadline)
      throw new Error(`Order ${order.number} is ${status} a minute after its payment`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
