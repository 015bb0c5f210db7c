import { type FocusEvent, type FormEvent, useState } from 'react'
import type { ActionState } from '@/lib/http/action-state'

/** What the browser can tell by itself, in the words of the shop. */
export type FieldTexts = { required: string; email: string; postcode: string }

type Control = HTMLInputElement | HTMLSelectElement

/**
 * The errors of a form's fields: what the server answered, and what can be seen when a field is left or the
 * form is sent. `refusals` counts up whenever the form was refused, so that the focus can go to the summary.
 */
export function useFieldErrors(state: ActionState<unknown>, texts: FieldTexts) {
  const [seen, setSeen] = useState<unknown>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [refusals, setRefusals] = useState(0)
  if (seen !== state) {
    setSeen(state)
    setErrors(state.status === 'error' ? state.fields : {})
    if (state.status === 'error') setRefusals(refusals + 1)
  }

  const tell = (name: string, message: string | undefined) =>
    setErrors(({ [name]: _, ...others }) => (message ? { ...others, [name]: message } : others))

  return {
    errors,
    refusals,
    form: {
      noValidate: true,
      onChange: (event: FormEvent) => {
        if (isControl(event.target)) tell(event.target.name, undefined)
      },
      onBlur: (event: FocusEvent) => {
        // What appears while a button is being pressed would push it from under the pointer; and a field that
        // is only passed by is not wrong yet.
        if (event.relatedTarget instanceof HTMLButtonElement) return
        if (!isControl(event.target) || event.target.value === '') return
        const message = messageOf(event.target, texts)
        if (message) tell(event.target.name, message)
      },
      onSubmit: (event: FormEvent<HTMLFormElement>) => {
        const found = [...event.currentTarget.elements].flatMap((element) => {
          const message = isControl(element) ? messageOf(element, texts) : undefined
          return isControl(element) && message ? [[element.name, message] as const] : []
        })
        if (found.length === 0) return
        event.preventDefault()
        setErrors(Object.fromEntries(found))
        setRefusals(refusals + 1)
      },
    },
  }
}

function messageOf({ validity }: Control, texts: FieldTexts): string | undefined {
  if (validity.valueMissing) return texts.required
  if (validity.typeMismatch) return texts.email
  return validity.patternMismatch ? texts.postcode : undefined
}

function isControl(target: EventTarget): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
