import { changed, type SavedMeanwhile } from '@/lib/core/changed'
import { AppError, invalid } from '@/lib/core/errors'

/** The expected failures of the catalogue. */
export const productChanged = (now?: SavedMeanwhile) => changed('product', 'product', now)

export const reviewExists = () =>
  new AppError(
    'conflict',
    'review.exists',
    'You have written about this product already. Change that review instead.',
  )

export const ownReview = () =>
  new AppError('conflict', 'review.own', 'This review is yours: whether it helps, others say.')

export const reviewChanged = () =>
  new AppError(
    'precondition',
    'review.changed',
    'Its author or a colleague has changed this review meanwhile. Read it again, then decide.',
  )

export const reasonWithoutRejection = () =>
  invalid('review.reason_without_rejection', 'Only a rejected review has a reason.', {
    rejectionReason: 'Only a rejected review has a reason.',
  })

export const unknownVariant = (path: string) =>
  invalid('product.unknown_variant', 'This variant does not belong to the product.', {
    [path]: 'Unknown variant.',
  })

export const noSuchCombination = () =>
  new AppError(
    'conflict',
    'product.no_such_combination',
    'This is not available in the combination you chose. Choose another one.',
  )

export const slugTaken = (slug: string) =>
  new AppError('conflict', 'product.slug_taken', 'Another product has this address. Choose another one.', {
    fields: { slug: `“${slug}” is the address of another product.` },
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

export const unknownPart = (path: string, sku: string) =>
  invalid('bundle.unknown_sku', `There is no variant with the SKU ${sku}.`, {
    [path]: `There is no variant with the SKU ${sku}.`,
  })

export const bundleInBundle = (path: string, sku: string) =>
  invalid('bundle.nested', 'A bundle cannot be part of another.', {
    [path]: `${sku} cannot: a bundle is no part of another.`,
  })

export const bundleReserved = (path: string, reserved: number) =>
  new AppError(
    'conflict',
    'bundle.reserved',
    `${reserved} of it are promised to orders: ship or cancel those before it becomes a bundle.`,
    { fields: { [path]: `${reserved} of it are promised to orders.` } },
  )

export const bundleCounted = (path: string) =>
  invalid('bundle.counted', 'A bundle has no stock of its own: count its parts.', {
    [path]: 'It has no stock of its own: count its parts.',
  })

export const bundleOfFiles = (path: string) =>
  invalid('bundle.digital', 'What is delivered as a download is no bundle, and no part of one.', {
    [path]: 'A bundle is packed: nothing that is delivered as a download can be one, or part of one.',
  })

export const noFile = (path: string) =>
  invalid('product.no_file', 'What is delivered as a download needs a file: add one first.', {
    [path]: 'Add a file first.',
  })
