'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField, TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { type ActionState, IDLE } from '@/lib/http/action-state'
import { saveDetailsAction } from './actions'
import { expectNextStep } from './next-step'
import { type CountryForm, TownFields } from './town-fields'
import { useFieldErrors } from './use-field-errors'

export type DetailsTexts = Record<
  | 'email'
  | 'emailHint'
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
  | 'save'
  | 'saving'
  | 'optional'
  | 'chooseState'
  | 'address'
  | 'errorsTitle'
  | 'requiredError'
  | 'emailError',
  string
>

/** Contact and delivery address. `initial` carries the errors of a post that came without script. */
export function DetailsForm(props: {
  market: string
  texts: DetailsTexts
  countries: CountryForm[]
  values: Record<string, string>
  initial?: ActionState<undefined>
}) {
  const { texts, values, countries } = props
  const [state, action] = useActionState(saveDetailsAction, props.initial ?? IDLE)
  const [code, setCode] = useState(values['shippingAddress.country'] ?? '')
  const country = countries.find((each) => each.code === code) ?? countries[0]
  const { errors, refusals, form } = useFieldErrors(state, {
    required: texts.requiredError,
    email: texts.emailError,
    postcode: country?.postcodeError ?? '',
  })
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])

  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: errors[name] })
  const address = (name: string) => field(`shippingAddress.${name}`)
  // A refusal that is no field's fault; those of fields leave one by one as they are mended.
  const refusal =
    state.status === 'error' && Object.keys(state.fields).length === 0 ? state.message : undefined
  const labels: Partial<Record<string, string>> = texts
  const listed = Object.entries(errors).map(([id, message]) => ({
    id,
    label: labels[id.split('.').at(-1) ?? ''] ?? id,
    message,
  }))
  return (
    // What was typed stays in the DOM: React resets a form after its action, which must not lose an address.
    <form
      action={action}
      onReset={(event) => event.preventDefault()}
      className="flex flex-col gap-5"
      {...form}
      onSubmit={(event) => {
        form.onSubmit(event)
        if (!event.defaultPrevented) expectNextStep()
      }}
    >
      <input type="hidden" name="market" value={props.market} />
      {/* A field that is wrong when it is left says so by itself; the list comes when the form was refused. */}
      {refusals > 0 && (listed.length > 0 || refusal) ? (
        <ErrorSummary ref={summary} title={refusal ?? texts.errorsTitle} errors={listed} />
      ) : null}
      <TextField
        {...field('email')}
        type="email"
        autoComplete="email"
        inputMode="email"
        required
        label={texts.email}
        hint={texts.emailHint}
        maxLength={254}
      />
      <h3 className="mt-2 font-medium font-sans text-base">{texts.address}</h3>
      {countries.length > 1 ? (
        <SelectField
          {...address('country')}
          autoComplete="country"
          label={texts.country}
          options={countries.map(({ code: value, name: label }) => ({ value, label }))}
          defaultValue={country?.code}
          onChange={(event) => setCode(event.target.value)}
        />
      ) : (
        <p>
          <span className="block font-medium text-sm">{texts.country}</span>
          {country?.name}
          <input type="hidden" name="shippingAddress.country" value={country?.code} />
        </p>
      )}
      <TextField {...address('name')} autoComplete="name" required label={texts.name} maxLength={120} />
      <TextField
        {...address('line1')}
        autoComplete="address-line1"
        required
        label={texts.line1}
        maxLength={120}
      />
      <details
        className="-my-2 text-sm"
        open={Boolean(values['shippingAddress.line2'] || values['shippingAddress.company'])}
      >
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4">
          {texts.more}
        </summary>
        <div className="my-3 flex flex-col gap-5 text-base">
          <TextField
            {...address('line2')}
            autoComplete="address-line2"
            label={texts.line2}
            optional={texts.optional}
            maxLength={120}
          />
          <TextField
            {...address('company')}
            autoComplete="organization"
            label={texts.company}
            optional={texts.optional}
            maxLength={120}
          />
        </div>
      </details>
      {country ? <TownFields country={country} texts={texts} field={address} /> : null}
      <TextField
        {...address('phone')}
        type="tel"
        autoComplete="tel"
        label={texts.phone}
        hint={texts.phoneHint}
        optional={texts.optional}
        maxLength={32}
      />
      <SubmitButton className="w-full sm:w-auto sm:self-start" pending={texts.saving}>
        {texts.save}
      </SubmitButton>
    </form>
  )
}
