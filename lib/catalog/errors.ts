import { AppError, invalid } from '@/lib/core/errors'

/** The expected failures of the catalogue. */
export const productChanged = (now?: { by: string; version: number; fields: Record<string, string> }) =>
  new AppError(
    'precondition',
    'product.changed',
    now
      ? `${now.by} has saved this product meanwhile. Where your values differ from the saved ones, both are shown.`
      : 'Somebody else has changed this product meanwhile. Reload it and try again.',
    now ? { fields: now.fields, params: { version: now.version } } : {},
  )

export const reviewExists = () =>
  new AppError(
    'conflict',
    'review.exists',
    'You have written about this product already. Change that review instead.',
  )

export const unknownVariant = (path: string) =>
  invalid('product.unknown_variant', 'This variant does not belong to the product.', {
    [path]: 'Unknown variant.',
  })

export const belowReserved = (path: string, reserved: number) =>
  invalid('inventory.below_reserved', `${reserved} are promised to orders: stock cannot be lower.`, {
    [path]: `At least ${reserved}: they are promised to orders.`,
  })

export const stockMoved = (path: string, onHand: number) =>
  new AppError(
    'conflict',
    'inventory.changed',
    'Stock has moved since you opened the product: count again.',
    {
      fields: { [path]: `Now ${onHand} on hand: an order or a colleague has moved stock.` },
      params: { onHand },
    },
  )
