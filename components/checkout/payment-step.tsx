import { getTranslations } from 'next-intl/server'
import { cardBrand } from '@/components/order/card-brand'
import type { CartView } from '@/lib/cart/schema'
import { env } from '@/lib/env'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import type { SavedCardView } from '@/lib/payments/schema'
import { PaymentForm } from './payment-form'
import { paymentTexts } from './payment-texts'

/** Ordering and paying what the summary shows; `savedCards` of who is signed in, null for guests. */
export async function PaymentStep(props: {
  cart: CartView
  market: Market
  savedCards: readonly SavedCardView[] | null
}) {
  const { cart, market, savedCards } = props
  const [texts, t, saved, flash] = await Promise.all([
    paymentTexts(market, cart.totals.total),
    getTranslations('checkout'),
    getTranslations('savedCards'),
    readFlash('checkout-place'),
  ])
  const isSent = cart.items.some(({ isDigital }) => !isDigital)
  const isAskedForFiles = market.withdrawalEndsWithFiles && cart.items.some(({ isDigital }) => isDigital)
  return (
    <>
      <noscript>
        <p className="mb-4">{t('noscript')}</p>
      </noscript>
      <PaymentForm
        market={market.slug}
        subject={{ kind: 'cart', cartId: cart.id }}
        offersSaving={savedCards !== null}
        savedCards={(savedCards ?? []).map(({ id, brand, last4 }) => ({
          id,
          label: saved('card', { brand: cardBrand(brand), last4 }),
        }))}
        offersTransfer={env.BANK_ACCOUNT !== null}
        publishableKey={env.STRIPE_PUBLISHABLE_KEY}
        apiBase={env.STRIPE_API_BASE}
        locale={market.locale}
        amount={cart.totals.total.amount}
        currency={cart.currency}
        texts={isSent ? texts : { ...texts, bankTransferText: t('bankTransferForFiles') }}
        {...(isAskedForFiles ? { asksForFiles: t('asksForFiles') } : {})}
        {...(flash ? { initial: flash.state } : {})}
      />
    </>
  )
}
