'use client'
import { useActionState, useEffect, useRef, useState } from 'react'
import { AddressFields, type AddressTexts } from '@/components/customers/address-fields'
import type { CountryForm } from '@/components/customers/town-fields'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { type ActionState, ANSWER_ID, IDLE } from '@/lib/http/action-state'
import { saveDetailsAction } from './actions'
import { expectNextStep } from './next-step'
import { useFieldErrors } from './use-field-errors'

export type DetailsTexts = AddressTexts &
  Record<
    'email' | 'emailHint' | 'save' | 'saving' | 'address' | 'errorsTitle' | 'requiredError' | 'emailError',
    string
  > & {
    /** Beside a box, for who has an address book. */
    saveAddress: string | null
  }

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
  const labels: Partial<Record<string, string | null>> = texts
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
        <ErrorSummary ref={summary} id={ANSWER_ID} title={refusal ?? texts.errorsTitle} errors={listed} />
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
      {country ? (
        <AddressFields
          texts={texts}
          countries={countries}
          country={country}
          onCountry={setCode}
          field={address}
        />
      ) : null}
      {texts.saveAddress ? (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="saveAddress"
            defaultChecked={values.saveAddress === 'on'}
            className="size-5 accent-brand"
          />
          {texts.saveAddress}
        </label>
      ) : null}
      <SubmitButton className="w-full sm:w-auto sm:self-start" pending={texts.saving}>
        {texts.save}
      </SubmitButton>
    </form>
  )
}
