import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { CartView } from '@/lib/cart/schema'
import { fieldMessage } from '@/lib/core/field-messages'
import { addressLayout } from '@/lib/customers/address-layout'
import { readFlash } from '@/lib/http/flash'
import { type Market, marketPath } from '@/lib/markets/markets'
import { AddressText } from './address-text'
import { DetailsForm, type DetailsTexts } from './details-form'
import type { CountryForm } from './town-fields'

const TEXTS = [
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
  'saving',
  'chooseState',
  'address',
  'errorsTitle',
] as const

/** The form of the first step, filled with what is known. */
export async function DetailsStep({ cart, market }: { cart: CartView; market: Market }) {
  const [t, common, flash] = await Promise.all([
    getTranslations('checkout'),
    getTranslations('common'),
    readFlash('checkout-details'),
  ])
  // The loop over TEXTS makes every key that it lists; the compiler cannot see that.
  const texts = {
    ...Object.fromEntries(TEXTS.map((key) => [key, t(key)])),
    save: t('saveDetails'),
    optional: common('optional'),
    requiredError: fieldMessage('required', market.language),
    emailError: fieldMessage('email', market.language),
  } as DetailsTexts
  return (
    <DetailsForm
      market={market.slug}
      texts={texts}
      countries={countryForms(market)}
      values={flash?.values ?? storedValues(cart)}
      {...(flash ? { initial: flash.state } : {})}
    />
  )
}

function countryForms(market: Market): CountryForm[] {
  const names = new Intl.DisplayNames(market.locale, { type: 'region' })
  return market.countries.map((code) => {
    const name = names.of(code) ?? code
    return {
      ...addressLayout(code),
      code,
      name,
      postcodeError: fieldMessage('postcode', market.language, { country: name }),
    }
  })
}

function storedValues(cart: CartView): Record<string, string> {
  const address = Object.entries(cart.shippingAddress ?? {}).map(
    ([name, value]) => [`shippingAddress.${name}`, value ?? ''] as const,
  )
  return { ...Object.fromEntries(address), email: cart.email ?? '' }
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
