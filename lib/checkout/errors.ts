import { AppError, invalid } from '@/lib/core/errors'
import { formatMoney, type Money } from '@/lib/core/money'

/** The expected failures of the checkout. */
export const totalChanged = (total: Money, locale: string) =>
  new AppError(
    'conflict',
    'checkout.total_changed',
    `The total is now ${formatMoney(total, locale)}. Look over your order again before you pay.`,
    { params: { amount: total.amount, currency: total.currency, total: formatMoney(total, locale) } },
  )

export const cartEmpty = () => invalid('checkout.cart_empty', 'The cart is empty. Add something first.')

export const incomplete = (fields: Record<string, string>) =>
  invalid('checkout.incomplete', 'Something is missing before the order can be placed.', fields)

export const methodNotOffered = (message: string) =>
  invalid('checkout.method_not_offered', 'This shop does not take this way to pay.', {
    paymentMethod: message,
  })

export const immediateDownloadNeeded = (message: string) =>
  invalid(
    'checkout.immediate_download_needed',
    'Ask for the files at once, and confirm that this ends your right to withdraw.',
    { asksForImmediateDownload: message },
  )

export const notPayable = (status: string) =>
  new AppError(
    'conflict',
    'checkout.not_payable',
    `This order is ${status.replace('_', ' ')} and cannot be paid.`,
    {
      params: { status },
    },
  )
