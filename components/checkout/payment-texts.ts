import { getTranslations } from 'next-intl/server'
import { formatMoney, type Money } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { PaymentTexts } from './payment-form'

/** Every text of the payment form, formatted on the server. */
export async function paymentTexts(market: Market, total: Money): Promise<PaymentTexts> {
  const t = await getTranslations('checkout')
  const amount = formatMoney(total, market.locale)
  return {
    legend: t('payment'),
    card: t('card'),
    number: t('cardNumber'),
    expiry: t('expiry'),
    cvc: t('cvc'),
    cvcHint: t('cvcHint'),
    wrongNumber: t('wrongNumber'),
    wrongExpiry: t('wrongExpiry'),
    wrongCvc: t('wrongCvc'),
    unreachable: t('unreachable'),
    bankTransfer: t('bankTransfer'),
    bankTransferText: t('bankTransferText'),
    pay: t('pay', { amount }),
    placeOrder: t('placeOrder', { amount }),
    paying: t('paying'),
    placing: t('placing'),
    declined: t.raw('declined') as string,
    secure: t('secure'),
    saveCard: t('saveCard'),
    savedCards: t('savedCards'),
    anotherCard: t('anotherCard'),
  }
}
