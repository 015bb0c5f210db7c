import 'server-only'
import { type CartState, loadCart, ownedBy } from '@/lib/cart/cart-state'
import { cartCompleted, insufficientStock, soldOut, variantUnavailable } from '@/lib/cart/errors'
import { type PricedState, priceState } from '@/lib/cart/price-state'
import { type Ctx, transact } from '@/lib/context'
import { AppError, notFound } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { newId } from '@/lib/core/id'
import { money } from '@/lib/core/money'
import { sql } from '@/lib/db/sql'
import { holdStock } from '@/lib/inventory/stock'
import { log } from '@/lib/log'
import { getOrder } from '@/lib/orders/get-order'
import { orderToken } from '@/lib/orders/order-token'
import type { PaymentMethod } from '@/lib/orders/schema'
import { cartEmpty, incomplete, totalChanged } from './errors'
import { type CompleteCart, type InsertedOrder, insertOrder } from './insert-order'
import type { PaymentAttemptView, PlacedOrderView, PlaceOrder } from './schema'
import { openPayment, type PaymentAttempt, startPayment } from './start-payment'

/** How long stock is held for an order that is not paid yet, in seconds. */
export const HOLD_SECONDS: Record<PaymentMethod, number> = {
  card: 30 * 60,
  bank_transfer: 7 * 24 * 60 * 60,
}

/**
 * Turns a cart into an order, exactly once: a second call for the same cart answers the same order.
 * One transaction locks the cart, prices it again, compares with the total the buyer agreed to, writes
 * the order with copies of everything, and holds the stock last, so that the rows others wait for are
 * locked for one round trip only. The payment is started afterwards, with no transaction open.
 * Throws `cart.not_found`, `checkout.cart_empty`, `checkout.incomplete` (fields), `cart.unavailable`,
 * `cart.sold_out`, `cart.insufficient_stock`, `checkout.total_changed` (the new total in params).
 */
export async function placeOrder(ctx: Ctx, input: PlaceOrder): Promise<PlacedOrderView> {
  const placed = await transact(ctx, async (ctx): Promise<Placed> => {
    await lockCart(ctx, input.cartId)
    const cart = await loadCart(ctx, input.cartId)
    if (cart.orderId) return { orderId: cart.orderId }
    if (cart.completedAt) throw cartCompleted()

    const state = priceState(cart)
    const complete = checkComplete(cart, state)
    checkItems(cart)
    checkTotal(state, input.total, cart)

    const id = newId()
    const expiresAt = new Date(ctx.now.getTime() + HOLD_SECONDS[input.paymentMethod] * 1000)
    const inserted = await insertOrder(ctx, {
      id,
      cart: complete,
      state,
      paymentMethod: input.paymentMethod,
      expiresAt,
    })
    await hold(ctx, id, cart, state, state.priced.totalMinor === 0n ? null : expiresAt)
    return { orderId: id, attempt: firstAttempt(id, complete, state, input.paymentMethod, inserted) }
  })

  const token = orderToken(placed.orderId)
  const holder: Ctx = { ...ctx, orderToken: token }
  const payment = await startFirstPayment(holder, placed)
  return { order: await getOrder(holder, placed.orderId), token, payment }
}

/** An order that was there already has no `attempt` here: its current one is looked up. */
type Placed = { orderId: string; attempt?: PaymentAttempt }

/** The order is safe without its payment: a provider that does not answer now is asked again by the buyer. */
async function startFirstPayment(ctx: Ctx, { orderId, attempt }: Placed): Promise<PaymentAttemptView | null> {
  try {
    return await (attempt ? openPayment(ctx, attempt) : startPayment(ctx, orderId))
  } catch (error) {
    if (
      !(error instanceof AppError) ||
      !['payments.unavailable', 'checkout.not_payable'].includes(error.code)
    )
      throw error
    log.info({ orderId, code: error.code }, 'order placed without starting a payment')
    return null
  }
}

function firstAttempt(
  orderId: string,
  cart: CompleteCart,
  state: PricedState,
  method: PaymentMethod,
  { number, paymentId }: InsertedOrder,
): PaymentAttempt {
  return {
    id: paymentId,
    orderId,
    orderNumber: number,
    orderStatus: state.priced.totalMinor === 0n ? 'confirmed' : 'pending_payment',
    email: cart.email,
    method,
    attempt: 1,
    intentId: null,
    amountMinor: state.priced.totalMinor,
    currency: cart.currency,
  }
}

/** Waits for whoever changes or orders this cart at the moment; what is read next is then final. */
async function lockCart(ctx: Ctx, cartId: string): Promise<void> {
  const locked = await ctx.db.$executeRaw(
    sql`SELECT FROM "Cart" c WHERE c."id" = ${cartId}::uuid AND ${ownedBy(ctx)} FOR UPDATE`,
  )
  if (locked === 0) throw notFound('cart')
}

function checkComplete(cart: CartState, state: PricedState): CompleteCart {
  if (cart.items.length === 0) throw cartEmpty()
  const { email, shippingAddress } = cart
  const { shippingMethod } = state
  if (email && shippingAddress && shippingMethod) return { ...cart, email, shippingAddress, shippingMethod }
  const message = fieldMessage('required', cart.market.language)
  throw incomplete({
    ...(email ? {} : { email: message }),
    ...(shippingAddress ? {} : { shippingAddress: message }),
    ...(shippingMethod ? {} : { shippingOptionId: message }),
  })
}

/** Refuses early what is already gone, without waiting for locks. The hold decides what is left. */
function checkItems(cart: CartState): void {
  for (const item of cart.items) {
    if (item.unitMinor === null) throw variantUnavailable()
    if (item.available < item.quantity) throw insufficientStock(item.title, item.available)
  }
}

function checkTotal(state: PricedState, agreed: PlaceOrder['total'], cart: CartState): void {
  const total = money(state.priced.totalMinor, cart.currency)
  if (total.amount !== agreed.amount || total.currency !== agreed.currency)
    throw totalChanged(total, cart.market.locale)
}

async function hold(
  ctx: Ctx,
  orderId: string,
  cart: CartState,
  state: PricedState,
  expiresAt: Date | null,
): Promise<void> {
  const tracked = state.items.filter((item) => Number.isFinite(item.available))
  const [short] = await holdStock(ctx, orderId, tracked, expiresAt)
  if (!short) return
  const item = cart.items.find(({ variantId }) => variantId === short)
  throw soldOut(item?.title ?? 'This product')
}
