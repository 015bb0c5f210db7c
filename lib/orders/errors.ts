import { AppError } from '@/lib/core/errors'

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

export const notShippable = (status: string) =>
  new AppError(
    'conflict',
    'order.not_shippable',
    `Only a paid, open order can be shipped; this one is ${status.replace('_', ' ')}.`,
    {
      params: { status },
    },
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

export const notAwaitingTransfer = () =>
  new AppError('conflict', 'order.not_awaiting_transfer', 'This order is not waiting for a bank transfer.')
