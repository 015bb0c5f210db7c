'use client'
import { useActionState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { IDLE } from '@/lib/http/action-state'
import { requestStockAlertAction } from './actions'

export type StockAlertTexts = { heading: string; email: string; hint: string; send: string; sent: string }

/**
 * "Tell me when it is back", in the form that buys: it is about the variant that is chosen there, and shown while that
 * is sold out. Before its script has loaded it is a button of that form with an action of its own, and always there.
 */
export function StockAlertField({
  variantId,
  isSoldOut,
  texts,
}: {
  variantId: string
  isSoldOut: boolean
  texts: StockAlertTexts
}) {
  const [state, action, isPending] = useActionState(requestStockAlertAction, IDLE)
  // Another variant chosen meanwhile is not the one that was asked about.
  const isSent = state.status === 'success' && state.data.variantId === variantId
  return (
    <div className={`rounded-card border border-line p-4 ${isSoldOut ? '' : 'without-script'}`}>
      <TextField
        name="email"
        id="stock-alert-email"
        type="email"
        autoComplete="email"
        label={texts.heading}
        hint={texts.hint}
        placeholder={texts.email}
        maxLength={254}
        error={state.status === 'error' ? (state.fields.email ?? state.message) : undefined}
      />
      <button
        type="submit"
        formAction={action}
        formNoValidate
        aria-disabled={isPending || undefined}
        onClick={isPending ? (event) => event.preventDefault() : undefined}
        className={buttonClass('secondary', 'mt-3')}
      >
        {texts.send}
      </button>
      <p role="status" className="text-sm text-success">
        {isSent ? texts.sent : null}
      </p>
    </div>
  )
}
