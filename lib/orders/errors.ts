import { AppError } from '@/lib/core/errors'
import type { OrderStatus } from './schema'

/** The expected failures of orders. */
export const invalidTransition = (command: string, status: string) =>
  new AppError(
    'conflict',
    'order.invalid_transition',
    `An order that is ${status.replace('_', ' ')} cannot ${command}.`,
    {
      params: { command, status },
    },
  )

export const notShippable = (status: OrderStatus) =>
  new AppError('conflict', 'order.not_shippable', WHY_NOT_SHIPPABLE[status], { params: { status } })

const WHY_NOT_SHIPPABLE: Record<OrderStatus, string> = {
  pending_payment: 'This order is not paid yet. Wait for the money, then ship.',
  confirmed: 'This order cannot be shipped.',
  completed: 'Everything in this order has been shipped already. No second parcel was recorded.',
  cancelled: 'This order was cancelled: do not send it. No parcel was recorded.',
  expired: 'This order was never paid and has expired: do not send it. No parcel was recorded.',
}

export const shippedMeanwhile = (shipped: number) =>
  new AppError(
    'conflict',
    'order.shipped_meanwhile',
    `A parcel was recorded after you opened this order (units shipped so far: ${shipped}). See what is left, then ship again.`,
    { params: { shipped } },
  )

export const nothingToShip = () =>
  new AppError('conflict', 'order.nothing_to_ship', 'Everything in this order has been shipped.')

export const shippedTooMany = (sku: string, left: number) =>
  new AppError('conflict', 'order.shipped_too_many', `Only ${left} of ${sku} left to ship.`, {
    params: { sku, left },
  })

export const alreadyShipped = () =>
  new AppError(
    'conflict',
    'order.already_shipped',
    'Parts of this order have been shipped: it can be returned, not cancelled.',
  )

export const alreadyDelivered = () =>
  new AppError(
    'conflict',
    'order.already_delivered',
    'The files of this order can be fetched already, so it cannot be cancelled here. Write to us if something is wrong with them.',
  )

export const ownedByAnother = () =>
  new AppError(
    'conflict',
    'order.owned_by_another',
    'This order belongs to another account already. Sign in to that one to see it there.',
  )

export const nothingToBuy = () =>
  new AppError(
    'conflict',
    'order.nothing_to_buy',
    'Nothing in this order can be bought at the moment. Look for something like it in the shop.',
  )

/** Not a refusal: told beside the cart that the rest went into. */
export const partlyGone = (missing: readonly { title: string; quantity: number }[]) => {
  const titles = missing.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')
  return new AppError('conflict', 'order.partly_gone', `Not to be had any more: ${titles}.`, {
    params: { titles },
  })
}

export const notAwaitingTransfer = () =>
  new AppError('conflict', 'order.not_awaiting_transfer', 'This order is not waiting for a bank transfer.')
