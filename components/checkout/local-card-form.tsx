'use client'
import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import { TextField } from '@/components/ui/field'
import { type CardDetails, type CardPayment, wrongCardFields } from './card-payment'
import { confirmCard, type PublishableApi } from './confirm-card'

export type CardTexts = Record<
  'number' | 'expiry' | 'cvc' | 'cvcHint' | 'wrongNumber' | 'wrongExpiry' | 'wrongCvc' | 'unreachable',
  string
>

type Errors = Partial<Record<keyof CardDetails, string>>

/** Card fields that speak the publishable-key API themselves: used where Stripe.js cannot (it knows only Stripe). */
export function LocalCardForm({
  ref,
  api,
  texts,
}: {
  ref: Ref<CardPayment>
  api: PublishableApi
  texts: CardTexts
}) {
  const box = useRef<HTMLDivElement>(null)
  const [errors, setErrors] = useState<Errors>({})

  const read = (): CardDetails => {
    const value = (name: string) => box.current?.querySelector<HTMLInputElement>(`#${name}`)?.value ?? ''
    return { number: value('card-number'), expiry: value('card-expiry'), cvc: value('card-cvc') }
  }
  const show = (found: Errors) => {
    setErrors(found)
    const first = (['number', 'expiry', 'cvc'] as const).find((name) => found[name])
    if (first) box.current?.querySelector<HTMLElement>(`#card-${first}`)?.focus()
  }

  useImperativeHandle(ref, () => ({
    validate() {
      const messages = { number: texts.wrongNumber, expiry: texts.wrongExpiry, cvc: texts.wrongCvc }
      const wrong = wrongCardFields(read(), new Date())
      show(Object.fromEntries(wrong.map((name) => [name, messages[name]])))
      return Promise.resolve(wrong.length === 0)
    },
    async confirm(clientSecret, returnUrl) {
      const outcome = await confirmCard(api, {
        clientSecret,
        card: read(),
        returnUrl,
        unreachable: texts.unreachable,
      })
      if (outcome.status === 'failed' && outcome.field) show({ [outcome.field]: outcome.message })
      return outcome
    },
  }))

  // No `name` attributes: card data never takes part in a form post to the shop.
  return (
    <div ref={box} className="grid gap-4 sm:grid-cols-2">
      <TextField
        id="card-number"
        name=""
        label={texts.number}
        error={errors.number}
        inputMode="numeric"
        autoComplete="cc-number"
        maxLength={23}
        className="sm:col-span-2"
      />
      <TextField
        id="card-expiry"
        name=""
        label={texts.expiry}
        error={errors.expiry}
        inputMode="numeric"
        autoComplete="cc-exp"
        maxLength={9}
      />
      <TextField
        id="card-cvc"
        name=""
        label={texts.cvc}
        error={errors.cvc}
        inputMode="numeric"
        autoComplete="cc-csc"
        maxLength={4}
      />
    </div>
  )
}
