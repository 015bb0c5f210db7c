import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AddressText } from '@/components/customers/address-text'
import { addressTexts, countryForm } from '@/components/customers/address-texts'
import type { CartView } from '@/lib/cart/schema'
import type { Ctx } from '@/lib/context'
import { fieldMessage } from '@/lib/core/field-messages'
import { addressOf } from '@/lib/customers/address-lines'
import { findKnownDetails } from '@/lib/customers/find-known-details'
import type { Address } from '@/lib/customers/schema'
import { readFlash } from '@/lib/http/flash'
import { type Market, marketPath } from '@/lib/markets/markets'
import { DetailsForm } from './details-form'
import { SavedAddressLinks } from './saved-address-links'

/** The form of the first step, filled with what is known; of who is signed in, that is much. */
export async function DetailsStep(props: {
  ctx: Ctx
  cart: CartView
  market: Market
  /** Which of the saved addresses was chosen, from the page's address. */
  chosen: unknown
}) {
  const { ctx, cart, market } = props
  const [t, addresses, texts, flash, known] = await Promise.all([
    getTranslations('checkout'),
    getTranslations('addresses'),
    addressTexts(),
    readFlash('checkout-details'),
    findKnownDetails(ctx),
  ])
  const saved = known.addresses.filter(({ country }) => market.countries.some((code) => code === country))
  const byDefault = cart.shippingAddress
    ? undefined
    : saved.find(({ isDefaultShipping }) => isDefaultShipping)
  const isSent = cart.items.some(({ isDigital }) => !isDigital)
  const chosen = saved.find(({ id }) => id === props.chosen) ?? byDefault
  return (
    <>
      {saved.length > 0 ? <SavedAddressLinks addresses={saved} chosen={chosen?.id} market={market} /> : null}
      <DetailsForm
        // Another choice is another form: its fields would keep what stands in them.
        key={chosen?.id}
        market={market.slug}
        texts={{
          ...texts,
          email: t('email'),
          emailHint: t('emailHint'),
          address: isSent ? t('address') : t('billingAddress'),
          errorsTitle: t('errorsTitle'),
          save: isSent ? t('saveDetails') : t('continue'),
          saving: t('saving'),
          requiredError: fieldMessage('required', market.language),
          emailError: fieldMessage('email', market.language),
          saveAddress: known.email === null ? null : addresses('keep'),
        }}
        countries={market.countries.map((code) => countryForm(code, market))}
        values={
          flash?.values ?? {
            ...addressValues(chosen ? addressOf(chosen) : cart.shippingAddress),
            email: cart.email ?? known.email ?? '',
          }
        }
        {...(flash ? { initial: flash.state } : {})}
      />
    </>
  )
}

function addressValues(address: Address | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(address ?? {}).map(([name, value]) => [`shippingAddress.${name}`, value ?? '']),
  )
}

/** The first step when it is done: what was said, and the way back to it. */
export async function DetailsSummary({ cart, market }: { cart: CartView; market: Market }) {
  const t = await getTranslations('checkout')
  return (
    <div className="flex items-start justify-between gap-4 rounded-card border border-line bg-surface px-4 py-3">
      <div className="wrap-anywhere min-w-0 py-1">
        <p>{cart.email}</p>
        {cart.shippingAddress ? <AddressText address={cart.shippingAddress} locale={market.locale} /> : null}
      </div>
      <Link
        href={`${marketPath(market, '/checkout')}?edit=details` as Route}
        prefetch={false}
        className="inline-flex min-h-11 shrink-0 items-center underline underline-offset-4"
      >
        {t('changeDetails')}
        <span className="sr-only"> {t('address')}</span>
      </Link>
    </div>
  )
}
