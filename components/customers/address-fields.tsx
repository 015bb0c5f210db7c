import { SelectField, TextField } from '@/components/ui/field'
import { type CountryForm, TownFields } from './town-fields'

export type AddressTexts = Record<
  | 'name'
  | 'line1'
  | 'line2'
  | 'company'
  | 'city'
  | 'region'
  | 'postcode'
  | 'country'
  | 'phone'
  | 'phoneHint'
  | 'more'
  | 'optional'
  | 'chooseState',
  string
>

type Field = { name: string; defaultValue: string; error: string | undefined }

/** The fields of an address, as its country writes it. Another country is told to `onCountry`. */
export function AddressFields(props: {
  texts: AddressTexts
  /** To choose from; with a single one there is no choice. */
  countries: readonly { code: string; name: string }[]
  country: CountryForm
  onCountry: (code: string) => void
  field: (name: string) => Field
}) {
  const { texts, countries, country, field } = props
  const [line2, company] = [field('line2'), field('company')]
  return (
    <>
      {countries.length > 1 ? (
        <SelectField
          {...field('country')}
          autoComplete="country"
          label={texts.country}
          options={countries.map(({ code: value, name: label }) => ({ value, label }))}
          defaultValue={country.code}
          onChange={(event) => props.onCountry(event.target.value)}
        />
      ) : (
        <p>
          <span className="block font-medium text-sm">{texts.country}</span>
          {country.name}
          <input type="hidden" name={field('country').name} value={country.code} />
        </p>
      )}
      <TextField {...field('name')} autoComplete="name" required label={texts.name} maxLength={120} />
      <TextField
        {...field('line1')}
        autoComplete="address-line1"
        required
        label={texts.line1}
        maxLength={120}
      />
      <details className="-my-2 text-sm" open={Boolean(line2.defaultValue || company.defaultValue)}>
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
          {texts.more}
        </summary>
        <div className="my-3 flex flex-col gap-5 text-base">
          <TextField
            {...line2}
            autoComplete="address-line2"
            label={texts.line2}
            optional={texts.optional}
            maxLength={120}
          />
          <TextField
            {...company}
            autoComplete="organization"
            label={texts.company}
            optional={texts.optional}
            maxLength={120}
          />
        </div>
      </details>
      <TownFields country={country} texts={texts} field={field} />
      <TextField
        {...field('phone')}
        type="tel"
        autoComplete="tel"
        label={texts.phone}
        hint={texts.phoneHint}
        optional={texts.optional}
        maxLength={32}
      />
    </>
  )
}
