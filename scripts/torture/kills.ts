import { integer, sample } from 'fast-check'
import { db } from '@/lib/db/client'
import { client, expectStatus } from '../bench/http'
import type { Shop } from '../bench/shop'
import { setFreeStock } from '../bench/stock'
import type { RunningStack } from '../test/stack'
import { brokenInvariants } from './ledger'
import { buyThroughOutages, type Purchase } from './purchases'

const BUYERS = 6
/** Nothing may stay stuck for longer. */
const HEALING_MS = 5 * 60_000

/**
 * Kills the app at random moments while people buy. Afterwards everything acknowledged must be there
 * once, paid once and mailed once, and so must everything that the provider has charged for.
 */
export async function killUnderLoad(
  stack: RunningStack,
  shop: Shop,
  options: { kills: number; seed: number },
): Promise<string> {
  const variantId = await setFreeStock(shop, 'ebb-mug', 100_000)
  const pauses = sample(integer({ min: 200, max: 2_200 }), { seed: options.seed, numRuns: options.kills })
  const purchases: Purchase[] = []
  let isOver = false
  const buyers = Array.from({ length: BUYERS }, async () => {
    while (!isOver) purchases.push(await buyThroughOutages(shop, variantId))
  })
  for (const ms of pauses) {
    await pause(ms)
    await stack.restartApp({ signal: 'SIGKILL' })
  }
  isOver = true
  await Promise.all(buyers)

  const started = Date.now()
  let open = await problems(stack, purchases)
  while (open.length > 0 && Date.now() - started < HEALING_MS) {
    await pause(1_000)
    open = await problems(stack, purchases)
  }
  if (open.length > 0) throw new Error(open.slice(0, 5).join('; '))
  // A second mail would come late rather than at once: give a repeat the time to show itself.
  await pause(5_000)
  const late = await problems(stack, purchases)
  if (late.length > 0) throw new Error(late.slice(0, 5).join('; '))
  return `${purchases.length} orders acknowledged, everything settled ${Math.round((Date.now() - started) / 1000)} s after the last kill`
}

async function problems(stack: RunningStack, purchases: Purchase[]): Promise<string[]> {
  const [orders, mails, charged] = await Promise.all([
    db.order.findMany({
      where: { id: { in: purchases.map(({ orderId }) => orderId) } },
      select: { id: true, status: true, paymentStatus: true },
    }),
    confirmationMails(stack),
    chargedOrders(stack),
  ])
  const byId = new Map(orders.map((order) => [order.id, order]))
  const ofPurchases = purchases.flatMap(({ orderId, number }) => {
    const order = byId.get(orderId)
    if (!order) return [`order ${number} was acknowledged and is gone`]
    if (order.status !== 'confirmed' || order.paymentStatus !== 'paid')
      return [`order ${number} is paid and ${order.status}`]
    const count = mails.get(number) ?? 0
    return count === 1 ? [] : [`order ${number} was mailed ${count} times`]
  })
  const ofCharges = [...charged].flatMap(([orderId, count]) =>
    count === 1 ? [] : [`order ${orderId} was charged ${count} times`],
  )
  return [...ofPurchases, ...ofCharges, ...(await brokenInvariants())]
}

/** How often each order number was confirmed by mail, as the mailbox has it. */
async function confirmationMails(stack: RunningStack): Promise<Map<number, number>> {
  const send = client(`http://localhost:${stack.ports.mailbox}`)
  const { messages } = JSON.parse(expectStatus(await send('/_local/messages'), 200).body) as {
    messages: { subject: string }[]
  }
  return count(
    messages.flatMap(({ subject }) => {
      const number = /^Order (\d+) confirmed$/.exec(subject)?.[1]
      return number ? [Number(number)] : []
    }),
  )
}

/** How many intents were captured for each order, as the provider has it. */
async function chargedOrders(stack: RunningStack): Promise<Map<string, number>> {
  const send = client(`http://localhost:${stack.ports.stripe}`)
  const { intents } = JSON.parse(expectStatus(await send('/_local/state'), 200).body) as {
    intents: { status: string; metadata: { orderId?: string } }[]
  }
  return count(
    intents.flatMap(({ status, metadata }) => (status === 'succeeded' ? [metadata.orderId ?? ''] : [])),
  )
}

function count<T>(values: T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
