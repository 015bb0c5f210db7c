import { getTranslations } from 'next-intl/server'
import type { CartView } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import { DeliveryForm } from './delivery-form'
import { StepFocus } from './step-focus'

/** The ways a parcel can travel, each with its date and price. */
export async function DeliveryStep({ cart, market }: { cart: CartView; market: Market }) {
  const [t, cartTexts] = await Promise.all([getTranslations('checkout'), getTranslations('cart')])
  if (cart.items.every(({ isDigital }) => isDigital))
    return (
      <p>
        <StepFocus id="delivery" />
        {t('nothingSent')}
      </p>
    )
  const date = new Intl.DateTimeFormat(market.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
  return (
    <DeliveryForm
      market={market.slug}
      legend={t('delivery')}
      update={t('chooseDelivery')}
      chosen={cart.shippingOptionId}
      options={cart.shippingOptions.map((option) => ({
        id: option.id,
        name: option.name,
        carrier: option.carrier,
        price: option.price.amount === 0 ? cartTexts('free') : formatMoney(option.price, market.locale),
        dates: t('arrives', {
          dates: date.formatRange(new Date(option.earliest), new Date(option.latest)),
        }),
      }))}
    />
  )
}
