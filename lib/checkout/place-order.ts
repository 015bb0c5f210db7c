import 'server-only'
import { type CartState, loadCart } from '@/lib/cart/cart-state'
import { cartBusy, cartCompleted, insufficientStock, variantUnavailable } from '@/lib/cart/errors'
import { type PricedState, priceState } from '@/lib/cart/price-state'
import { type Ctx, transactOnce } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { newId } from '@/lib/core/id'
import { money } from '@/lib/core/money'
import { isCheckViolation } from '@/lib/db/errors'
import { env } from '@/lib/env'
import { STOCK_LIMIT } from '@/lib/inventory/stock'
import { log } from '@/lib/log'
import { getOrder } from '@/lib/orders/get-order'
import { type OrderRow, orderView } from '@/lib/orders/order-row'
import { orderToken } from '@/lib/orders/order-token'
import type { OrderView, PaymentMethod } from '@/lib/orders/schema'
import { requireSavedCard } from '@/lib/payments/saved-cards'
import { cartEmpty, immediateDownloadNeeded, incomplete, methodNotOffered, totalChanged } from './errors'
import { type CompleteCart, insertOrder } from './insert-order'
import type { PaymentAttemptView, PlacedOrderView, PlaceOrder } from './schema'
import { type CardChoice, openPayment, type PaymentAttempt, startPayment } from './start-payment'

/** How long stock is held for an order that is not paid yet, in seconds. */
export const HOLD_SECONDS: Record<PaymentMethod, number> = {
  card: 30 * 60,
  bank_transfer: 7 * 24 * 60 * 60,
}

/**
 * Turns a cart into an order, exactly once: a second call for the same cart answers the same order.
 * The cart is read and priced again, the total compared with the one the buyer agreed to, and then a single
 * statement writes the order with copies of everything and holds the stock, unless the cart was changed
 * meanwhile. The payment is started afterwards, with no transaction open.
 * Throws `cart.not_found`, `checkout.cart_empty`, `checkout.incomplete` (fields), `cart.unavailable`,
 * `cart.sold_out`, `cart.insufficient_stock`, `cart.busy`, `checkout.method_not_offered`,
 * `checkout.total_changed` (the new total in params), `checkout.immediate_download_needed`, `payment_method.not_found`.
 */
export async function placeOrder(ctx: Ctx, input: PlaceOrder): Promise<PlacedOrderView> {
  const choice = { saveCard: input.saveCard ?? false, savedCardId: input.savedCardId ?? null }
  if (choice.savedCardId !== null) await requireSavedCard(ctx, choice.savedCardId)
  const { order, attempt } = await place(ctx, input)
  const payment = await startFirstPayment(holderOf(ctx, order.id), order.id, attempt, choice)
  return { order, token: orderToken(order.id), payment }
}

/** An order that was there already comes without `attempt`: its current one is looked up. */
type Placed = { order: OrderView; attempt?: PaymentAttempt }

/** Every repeat means that the cart or the stock has changed under our hands; what is true then is checked again. */
const MAX_ATTEMPTS = 10

async function place(ctx: Ctx, input: PlaceOrder): Promise<Placed> {
  if (input.paymentMethod === 'bank_transfer' && env.BANK_ACCOUNT === null)
    throw methodNotOffered(fieldMessage('choice', ctx.market.language))
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const cart = await loadCart(ctx, input.cartId)
    if (cart.orderId) return { order: await getOrder(holderOf(ctx, cart.orderId), cart.orderId) }
    if (cart.completedAt) throw cartCompleted()

    const state = priceState(cart)
    const complete = checkComplete(cart, state)
    checkItems(cart)
    checkTotal(state, input.total, cart)
    checkImmediateDownload(cart, input)
    const row = await tryInsert(ctx, complete, state, input)
    if (row) return { order: orderView(row), attempt: firstAttempt(row) }
  }
  throw cartBusy()
}

/** Null when the cart was changed, or the last unit taken, since they were read. */
async function tryInsert(
  ctx: Ctx,
  cart: CompleteCart,
  state: PricedState,
  { paymentMethod, asksForImmediateDownload = false }: PlaceOrder,
): Promise<OrderRow | null> {
  const holdSeconds = HOLD_SECONDS[paymentMethod]
  try {
    return await transactOnce(ctx, (ctx) =>
      insertOrder(ctx, { id: newId(), cart, state, paymentMethod, holdSeconds, asksForImmediateDownload }),
    )
  } catch (error) {
    if (isCheckViolation(error, STOCK_LIMIT)) return null
    throw error
  }
}

function holderOf(ctx: Ctx, orderId: string): Ctx {
  return { ...ctx, orderToken: orderToken(orderId) }
}

/** The order is safe without its payment: a provider that does not answer now is asked again by the buyer. */
async function startFirstPayment(
  ctx: Ctx,
  orderId: string,
  attempt: PaymentAttempt | undefined,
  choice: CardChoice,
): Promise<PaymentAttemptView | null> {
  try {
    return await (attempt ? openPayment(ctx, attempt, choice) : startPayment(ctx, orderId))
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

function firstAttempt(order: OrderRow): PaymentAttempt {
  const [payment] = order.payments
  if (!payment) throw new Error(`Order ${order.id} was written without its payment`)
  return {
    id: payment.id,
    orderId: order.id,
    orderNumber: order.number,
    orderStatus: order.status,
    email: order.email,
    method: payment.method,
    attempt: payment.attempt,
    intentId: null,
    amountMinor: order.totalMinor,
    currency: order.currency,
  }
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

/** Files are delivered with the payment, which ends the right to withdraw: where the law wants it, the buyer says so first. */
function checkImmediateDownload({ market, items }: CartState, input: PlaceOrder): void {
  if (!market.withdrawalEndsWithFiles || input.asksForImmediateDownload) return
  if (items.some(({ isDigital }) => isDigital))
    throw immediateDownloadNeeded(fieldMessage('required', market.language))
}

/** Refuses what is gone, and says how much is left. Of what is left by now, the hold decides who gets it. */
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
