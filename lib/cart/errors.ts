import { AppError } from '@/lib/core/errors'

/** The expected failures of the cart. */
export const variantUnavailable = () =>
  new AppError('conflict', 'cart.unavailable', 'This product is no longer sold. Choose another one.')

export const soldOut = (title: string) =>
  new AppError('conflict', 'cart.sold_out', `${title} is sold out. Remove it to continue.`, {
    params: { title, left: 0 },
  })

export const insufficientStock = (title: string, left: number) =>
  left <= 0
    ? soldOut(title)
    : new AppError(
        'conflict',
        'cart.insufficient_stock',
        `Only ${left} of ${title} left. Lower the quantity to continue.`,
        {
          params: { title, left },
        },
      )

export const cartCompleted = () =>
  new AppError('conflict', 'cart.completed', 'This cart has already become an order. Start a new cart.')

export const cartFull = (max: number) =>
  new AppError('conflict', 'cart.full', `A cart holds at most ${max} different items.`, { params: { max } })

export const cartBusy = () =>
  new AppError('conflict', 'cart.busy', 'Others are changing this cart. Try again in a moment.', {
    retryAfterSeconds: 1,
  })
