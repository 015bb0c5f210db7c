'use client'
import { useActionState, useEffect, useRef } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { type ActionState, IDLE } from '@/lib/http/action-state'
import { saveDetailsAction } from './actions'

type Option = { value: string; label: string }

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
  | 'optional'
  | 'chooseState'
  | 'address'
  | 'contact',
  string
>

/** Contact and delivery address. `initial` carries the errors of a post that came without script. */
export function DetailsForm(props: {
  market: string
  texts: DetailsTexts
  countries: Option[]
  regions: Option[]
  values: Record<string, string>
  initial?: ActionState<undefined>
}) {
  const { texts, values } = props
  const [state, action] = useActionState(saveDetailsAction, props.initial ?? IDLE)
  const form = useRef<HTMLFormElement>(null)
  const fields = state.status === 'error' ? state.fields : {}

  useEffect(() => {
    if (state.status === 'error') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])

  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', error: fields[name] })
  const address = (name: string) => field(`shippingAddress.${name}`)
  return (
    // What was typed stays in the DOM: React resets a form after its action, which must not lose an address.
    <form
      ref={form}
      action={action}
      onReset={(event) => event.preventDefault()}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="market" value={props.market} />
      {state.status === 'error' ? <Notice kind="error">{state.message}</Notice> : null}
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
      {props.countries.length > 1 ? (
        <SelectField
          {...address('country')}
          autoComplete="country"
          label={texts.country}
          options={props.countries}
          defaultValue={values['shippingAddress.country'] || props.countries[0]?.value}
        />
      ) : (
        <input type="hidden" name="shippingAddress.country" value={props.countries[0]?.value} />
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
        className="text-sm"
        open={Boolean(values['shippingAddress.line2'] || values['shippingAddress.company'])}
      >
        <summary className="min-h-11 py-2 underline underline-offset-4">{texts.more}</summary>
        <div className="mt-2 flex flex-col gap-5 text-base">
          <TextField
            {...address('company')}
            autoComplete="organization"
            label={texts.company}
            optional={texts.optional}
            maxLength={120}
          />
          <TextField
            {...address('line2')}
            autoComplete="address-line2"
            label={texts.line2}
            optional={texts.optional}
            maxLength={120}
          />
        </div>
      </details>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...address('postcode')}
          autoComplete="postal-code"
          required
          label={texts.postcode}
          maxLength={16}
        />
        <TextField
          {...address('city')}
          autoComplete="address-level2"
          required
          label={texts.city}
          maxLength={80}
        />
      </div>
      {props.regions.length > 0 ? (
        <SelectField
          {...address('region')}
          autoComplete="address-level1"
          required
          label={texts.region}
          options={[{ value: '', label: texts.chooseState }, ...props.regions]}
        />
      ) : null}
      <TextField
        {...address('phone')}
        type="tel"
        autoComplete="tel"
        label={texts.phone}
        hint={texts.phoneHint}
        optional={texts.optional}
        maxLength={32}
      />
      <SubmitButton className="self-start">{texts.save}</SubmitButton>
    </form>
  )
}
