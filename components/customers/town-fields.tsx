import { SelectField, TextField } from '@/components/ui/field'
import type { AddressLayout } from '@/lib/customers/address-layout'

/** A country, and how addresses are written there. */
export type CountryForm = AddressLayout & { code: string; name: string; postcodeError: string }

/** Town, state and postcode in the order of the country. */
export function TownFields({
  country,
  texts,
  field,
}: {
  country: CountryForm
  texts: Record<'city' | 'region' | 'postcode' | 'chooseState', string>
  field: (name: string) => { name: string; defaultValue: string; error: string | undefined }
}) {
  const draw = {
    postcode: (
      <TextField
        key="postcode"
        {...field('postcode')}
        autoComplete="postal-code"
        // Digits come first; a full keyboard is a tap away for the countries that have letters.
        inputMode={/[A-Z]/.test(country.postcodePattern) ? 'text' : 'numeric'}
        pattern={country.postcodePattern || undefined}
        required
        label={texts.postcode}
        maxLength={16}
      />
    ),
    city: (
      <TextField
        key="city"
        {...field('city')}
        autoComplete="address-level2"
        required
        label={texts.city}
        maxLength={80}
      />
    ),
    region: (
      <SelectField
        key="region"
        {...field('region')}
        autoComplete="address-level1"
        required
        label={texts.region}
        options={[
          { value: '', label: texts.chooseState },
          ...country.regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    ),
  }
  return (
    <div
      className={`grid gap-5 ${country.townFields.length > 2 ? 'sm:grid-cols-3' : 'sm:grid-cols-[10rem_1fr]'}`}
    >
      {country.townFields.map((name) => draw[name])}
    </div>
  )
}
