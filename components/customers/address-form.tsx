import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { COUNTRIES } from '@/lib/customers/address-layout'
import type { SavedAddressView } from '@/lib/customers/schema'
import { readFlash } from '@/lib/http/flash'
import { type Market, marketPath } from '@/lib/markets/markets'
import { addAddressAction, updateAddressAction } from './actions'
import { addressTexts, allCountries, countryForm } from './address-texts'
import { SavedAddressFields } from './saved-address-fields'

/** Adds an address to the book, or changes `address`. */
export async function AddressForm(props: {
  market: Market
  address?: SavedAddressView
  /** The country that was chosen last, from the page's address. */
  chosen: unknown
}) {
  const { market, address } = props
  const [t, texts, flash] = await Promise.all([
    getTranslations('addresses'),
    addressTexts(),
    readFlash(address ? 'update-address' : 'add-address'),
  ])
  // Without JavaScript a country is first told with the form that was refused for it.
  const wanted = [flash?.values.country, props.chosen, address?.country]
  const code = COUNTRIES.find((each) => each === wanted.find(Boolean)) ?? market.countries[0]
  return (
    <SharedAnswerForm
      action={address ? updateAddressAction : addAddressAction}
      market={market.slug}
      flash={flash}
      className="flex max-w-xl flex-col gap-5"
    >
      {address ? <input type="hidden" name="addressId" value={address.id} /> : null}
      <SavedAddressFields
        texts={{ ...texts, defaultShipping: t('setDefaultShipping'), defaultBilling: t('setDefaultBilling') }}
        countries={allCountries(market)}
        country={countryForm(code, market)}
        saved={valuesOf(address)}
        isDefaultShipping={address?.isDefaultShipping ?? false}
        isDefaultBilling={address?.isDefaultBilling ?? false}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
        <Link
          href={marketPath(market, '/account/addresses') as Route}
          prefetch={false}
          className={buttonClass('quiet')}
        >
          {t('cancel')}
        </Link>
      </div>
    </SharedAnswerForm>
  )
}

function valuesOf(address: SavedAddressView | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(address ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  )
}
