'use client'
import { useRouter } from 'next/navigation'
import { FormCheckbox } from '@/components/ui/form-fields'
import { useFormAnswer } from '@/components/ui/form-state'
import { AddressFields, type AddressTexts } from './address-fields'
import type { CountryForm } from './town-fields'

/** The fields of an address in the book. With another country the page comes again, with that country's fields. */
export function SavedAddressFields(props: {
  texts: AddressTexts & { defaultShipping: string; defaultBilling: string }
  countries: readonly { code: string; name: string }[]
  country: CountryForm
  saved: Record<string, string>
  isDefaultShipping: boolean
  isDefaultBilling: boolean
}) {
  const { errors, values } = useFormAnswer()
  const router = useRouter()
  const field = (name: string) => ({
    name,
    defaultValue: values[name] ?? props.saved[name] ?? '',
    error: errors[name],
  })
  return (
    <>
      <AddressFields
        texts={props.texts}
        countries={props.countries}
        country={props.country}
        // What was typed stays: the page is the same, and its fields keep their values.
        onCountry={(code) => router.replace(`${window.location.pathname}?country=${code}`, { scroll: false })}
        field={field}
      />
      <div>
        <FormCheckbox
          name="isDefaultShipping"
          label={props.texts.defaultShipping}
          defaultChecked={props.isDefaultShipping}
        />
        <FormCheckbox
          name="isDefaultBilling"
          label={props.texts.defaultBilling}
          defaultChecked={props.isDefaultBilling}
        />
      </div>
    </>
  )
}
