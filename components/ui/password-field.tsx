'use client'
import { type ComponentProps, useState, useSyncExternalStore } from 'react'
import { TextField } from './field'
import { useFormAnswer } from './form-state'

type Props = Omit<ComponentProps<typeof TextField>, 'type' | 'autoComplete' | 'name'> & {
  name?: string
  /** The label of the button that shows what is typed. */
  showLabel: string
  /** One that is being chosen, and not asked for. */
  isNew?: boolean
}

/** A password as its form takes it: with a way to see what one types, and never filled in again. */
export function PasswordField({ name = 'password', showLabel, isNew = false, ...field }: Props) {
  const { errors } = useFormAnswer()
  const [isShown, setShown] = useState(false)
  const hasScript = useSyncExternalStore(neverChanges, inBrowser, onServer)
  return (
    <TextField
      {...field}
      name={name}
      type={isShown ? 'text' : 'password'}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      autoCapitalize="none"
      spellCheck={false}
      required
      {...(isNew ? { minLength: 10 } : {})}
      maxLength={200}
      error={errors[name]}
      trailing={
        hasScript ? (
          <button
            type="button"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
            className="min-h-11 shrink-0 rounded-control px-3 text-sm underline underline-offset-4 aria-pressed:font-medium"
          >
            {showLabel}
          </button>
        ) : null
      }
    />
  )
}

const neverChanges = () => () => undefined
const inBrowser = () => true
const onServer = () => false
