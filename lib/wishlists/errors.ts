import { AppError } from '@/lib/core/errors'

/** The expected failures of wish lists. */
export const tooManyLists = (max: number) =>
  new AppError('conflict', 'wishlist.too_many', `You have ${max} wish lists already. Delete one first.`, {
    params: { max },
  })

export const wishlistFull = (max: number) =>
  new AppError(
    'conflict',
    'wishlist.full',
    `A wish list holds at most ${max} items. Remove one, or begin another list.`,
    { params: { max } },
  )
