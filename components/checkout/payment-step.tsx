import { getTranslations } from 'next-intl/server'
import type { CartView } from '@/lib/cart/schema'
import { env } from '@/lib/env'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { PaymentForm } from './payment-form'
import { paymentTexts } from './payment-texts'

/** Ordering and paying what the summary shows. */
export async function PaymentStep(props: { cart: CartView; market: Market; isSignedIn: boolean }) {
  const { cart, market } = props
  const [texts, t, flash] = await Promise.all([
    paymentTexts(market, cart.totals.total),
    getTranslations('checkout'),
    readFlash('checkout-place'),
  ])
  return (
    <>
      <noscript>
        <p className="mb-4">{t('noscript')}</p>
      </noscript>
      <PaymentForm
        market={market.slug}
        subject={{ kind: 'cart', cartId: cart.id }}
        offersSaving={props.isSignedIn}
        offersTransfer={env.BANK_ACCOUNT !== null}
        publishableKey={env.STRIPE_PUBLISHABLE_KEY}
        apiBase={env.STRIPE_API_BASE}
        locale={market.locale}
        amount={cart.totals.total.amount}
        currency={cart.currency}
        texts={texts}
        {...(flash ? { initial: flash.state } : {})}
      />
    </>
  )
}
