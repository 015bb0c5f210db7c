import { AppError, invalid } from '@/lib/core/errors'

/** The expected failures of the catalogue. */
export const productChanged = () =>
  new AppError(
    'precondition',
    'product.changed',
    'Somebody else has changed this product meanwhile. Reload it and try again.',
  )

export const unknownVariant = (path: string) =>
  invalid('product.unknown_variant', 'This variant does not belong to the product.', {
    [path]: 'Unknown variant.',
  })

export const belowReserved = (path: string, reserved: number) =>
  invalid('inventory.below_reserved', `${reserved} are promised to orders: stock cannot be lower.`, {
    [path]: `At least ${reserved}: they are promised to orders.`,
  })
