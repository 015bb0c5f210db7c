import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AddressText } from '@/components/checkout/address-text'
import { DeliveryForm } from '@/components/checkout/delivery-form'
import { DetailsForm, type DetailsTexts } from '@/components/checkout/details-form'
import { OrderSummary } from '@/components/checkout/order-summary'
import { PaymentForm } from '@/components/checkout/payment-form'
import { paymentTexts } from '@/components/checkout/payment-texts'
import { Notice } from '@/components/ui/notice'
import { findCurrentCart } from '@/lib/cart/get-cart'
import type { CartView } from '@/lib/cart/schema'
import { findPendingOrder } from '@/lib/checkout/find-pending-order'
import { formatMoney } from '@/lib/core/money'
import { regionsOf } from '@/lib/customers/check-address'
import { env } from '@/lib/env'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { type Market, marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('title') }
}

export default async function CheckoutPage({ searchParams }: Props) {
  const market = await currentMarket()
  const ctx = await pageCtx({ market })
  const cart = await findCurrentCart(ctx)
  if (!cart || cart.items.length === 0) {
    const pending = await findPendingOrder(ctx)
    redirect(marketPath(market, pending ? `/orders/${pending.token}` : '/cart') as Route)
  }
  // A cart is paid in its own market: the address bar follows it.
  if (cart.market !== market.slug)
    redirect(marketPath({ prefix: cart.market === 'de-de' ? '/de-de' : '' }, '/checkout') as Route)

  const isEditing = (await searchParams).edit === 'details'
  const hasDetails = cart.email !== null && cart.shippingAddress !== null
  const [t, cartTexts] = await Promise.all([getTranslations('checkout'), getTranslations('cart')])
  const blocking = cart.notices.filter(({ code }) => code !== 'price_changed')
  return (
    <>
      <h1 className="mb-8 text-4xl">{t('heading')}</h1>
      <div className="grid gap-10 lg:grid-cols-[1fr_24rem]">
        <div className="flex max-w-prose flex-col gap-10">
          {cart.notices.map((notice) => (
            <Notice key={`${notice.itemId} ${notice.code}`} kind="warning">
              {cart.items.find(({ id }) => id === notice.itemId)?.title}:{' '}
              {notice.code === 'price_changed'
                ? cartTexts('priceChanged', {
                    before: notice.before ? formatMoney(notice.before, market.locale) : '',
                  })
                : cartTexts(
                    notice.code === 'insufficient_stock'
                      ? 'insufficientStock'
                      : notice.code === 'sold_out'
                        ? 'soldOut'
                        : 'unavailable',
                    {
                      left: notice.left ?? 0,
                    },
                  )}{' '}
              <Link
                href={marketPath(market, '/cart') as Route}
                prefetch={false}
                className="underline underline-offset-4"
              >
                {t('backToCart')}
              </Link>
            </Notice>
          ))}
          <Step number={1} title={t('contact')}>
            {hasDetails && !isEditing ? (
              <DetailsSummary cart={cart} market={market} />
            ) : (
              <Details cart={cart} market={market} />
            )}
          </Step>
          <Step number={2} title={t('delivery')} isWaiting={!hasDetails || isEditing}>
            {hasDetails && !isEditing ? <Delivery cart={cart} market={market} /> : null}
          </Step>
          <Step number={3} title={t('payment')} isWaiting={!hasDetails || isEditing}>
            {hasDetails && !isEditing && cart.shippingOptionId && blocking.length === 0 ? (
              <Payment cart={cart} market={market} />
            ) : null}
          </Step>
        </div>
        <OrderSummary cart={cart} market={market} />
      </div>
    </>
  )
}

function Step(props: { number: number; title: string; isWaiting?: boolean; children: React.ReactNode }) {
  return (
    <section aria-label={props.title}>
      <h2 className={`mb-4 flex items-baseline gap-3 text-2xl ${props.isWaiting ? 'text-muted' : ''}`}>
        <span className="tabular text-base text-muted">{props.number}</span>
        {props.title}
      </h2>
      {props.children}
    </section>
  )
}

async function Details({ cart, market }: { cart: CartView; market: Market }) {
  const [t, common, flash] = await Promise.all([
    getTranslations('checkout'),
    getTranslations('common'),
    readFlash('checkout-details'),
  ])
  const names = new Intl.DisplayNames(market.locale, { type: 'region' })
  const texts: DetailsTexts = {
    ...Object.fromEntries(
      (
        [
          'email',
          'emailHint',
          'name',
          'line1',
          'line2',
          'company',
          'city',
          'region',
          'postcode',
          'country',
          'phone',
          'phoneHint',
          'more',
          'chooseState',
          'address',
          'contact',
        ] as const
      ).map((key) => [key, t(key)]),
    ),
    save: t('saveDetails'),
    optional: common('optional'),
  } as DetailsTexts
  return (
    <DetailsForm
      market={market.slug}
      texts={texts}
      countries={market.countries.map((code) => ({ value: code, label: names.of(code) ?? code }))}
      regions={regionsOf(market.countries[0]).map(({ code, name }) => ({ value: code, label: name }))}
      values={flash?.values ?? storedValues(cart)}
      {...(flash ? { initial: flash.state } : {})}
    />
  )
}

function storedValues(cart: CartView): Record<string, string> {
  const address = Object.entries(cart.shippingAddress ?? {}).map(
    ([name, value]) => [`shippingAddress.${name}`, value ?? ''] as const,
  )
  return { ...Object.fromEntries(address), email: cart.email ?? '' }
}

async function DetailsSummary({ cart, market }: { cart: CartView; market: Market }) {
  const t = await getTranslations('checkout')
  return (
    <div className="flex items-start justify-between gap-6 rounded-card border border-line bg-surface p-4">
      <div>
        <p>{cart.email}</p>
        {cart.shippingAddress ? <AddressText address={cart.shippingAddress} locale={market.locale} /> : null}
      </div>
      <Link
        href={`${marketPath(market, '/checkout')}?edit=details` as Route}
        prefetch={false}
        className="py-2 underline underline-offset-4"
      >
        {t('changeDetails')}
        <span className="sr-only"> {t('address')}</span>
      </Link>
    </div>
  )
}

async function Delivery({ cart, market }: { cart: CartView; market: Market }) {
  const [t, cartTexts] = await Promise.all([getTranslations('checkout'), getTranslations('cart')])
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
          earliest: date.format(new Date(option.earliest)),
          latest: date.format(new Date(option.latest)),
        }),
      }))}
    />
  )
}

async function Payment({ cart, market }: { cart: CartView; market: Market }) {
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
        key={cart.totals.total.amount}
        market={market.slug}
        subject={{ kind: 'cart', cartId: cart.id }}
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
