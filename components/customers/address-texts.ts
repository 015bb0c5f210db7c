import 'server-only'
import { getTranslations } from 'next-intl/server'
import { fieldMessage } from '@/lib/core/field-messages'
import { addressLayout, COUNTRIES } from '@/lib/customers/address-layout'
import type { Market } from '@/lib/markets/markets'
import type { AddressTexts } from './address-fields'
import type { CountryForm } from './town-fields'

const TEXTS = [
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
] as const

/** The words beside the fields of an address. */
export async function addressTexts(): Promise<AddressTexts> {
  const [t, common] = await Promise.all([getTranslations('checkout'), getTranslations('common')])
  // The loop over TEXTS makes every key that it lists; the compiler cannot see that.
  const texts = Object.fromEntries(TEXTS.map((key) => [key, t(key)])) as Omit<AddressTexts, 'optional'>
  return { ...texts, optional: common('optional') }
}

/** How addresses of a country are written, told in the language of `market`. */
export function countryForm(code: string, market: Market): CountryForm {
  const name = countryName(code, market)
  return {
    ...addressLayout(code),
    code,
    name,
    postcodeError: fieldMessage('postcode', market.language, { country: name }),
  }
}

/** Every country of the world, by its name in the language of `market`. */
export function allCountries(market: Market): { code: string; name: string }[] {
  const { compare } = new Intl.Collator(market.locale)
  return COUNTRIES.map((code) => ({ code, name: countryName(code, market) })).sort((a, b) =>
    compare(a.name, b.name),
  )
}

function countryName(code: string, market: Market): string {
  return new Intl.DisplayNames(market.locale, { type: 'region' }).of(code) ?? code
}
