import { changed, type SavedMeanwhile } from '@/lib/core/changed'
import { AppError, invalid, notFound } from '@/lib/core/errors'

/** The expected failures of collections. */
export const collectionNotFound = () => notFound('collection')

export const collectionChanged = (now?: SavedMeanwhile) => changed('collection', 'collection', now)

export const slugTaken = () =>
  new AppError('conflict', 'collection.slug_taken', 'Another collection has this address.', {
    fields: { slug: 'Another collection has this address.' },
  })

export const wrongKind = (field: 'rule' | 'productIds') =>
  invalid(
    'collection.wrong_kind',
    field === 'rule'
      ? 'Products are put into this collection by hand: it has no rule.'
      : 'This collection holds what meets its rule: products cannot be put in.',
    { [field]: 'Not for a collection of this kind.' },
  )

export const unknownProduct = (path: string) =>
  invalid('collection.unknown_product', 'A product that was named does not exist.', {
    [path]: 'There is no such product.',
  })

/** `named` as somebody has typed them: slugs or article numbers. */
export const unknownCodes = (path: string, named: string[]) =>
  invalid('collection.unknown_product', 'Not all of these products exist.', {
    [path]: `There is no product with the slug or SKU ${named.map((each) => `“${each}”`).join(', ')}.`,
  })
