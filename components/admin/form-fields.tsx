'use client'
import type { ComponentProps } from 'react'
import { SelectField, TextField } from '@/components/ui/field'
import { useFormAnswer } from './form-state'

/** Fields of an `ActionForm`: they show its message for them, and what had been typed. */
export function FormField(props: ComponentProps<typeof TextField>) {
  const { errors, values } = useFormAnswer()
  return (
    <TextField
      {...props}
      error={errors[props.name]}
      defaultValue={props.type === 'password' ? undefined : (values[props.name] ?? props.defaultValue)}
    />
  )
}

export function FormSelect(props: ComponentProps<typeof SelectField>) {
  const { errors, values } = useFormAnswer()
  return (
    <SelectField
      {...props}
      error={errors[props.name]}
      defaultValue={values[props.name] ?? props.defaultValue}
    />
  )
}

export function FormCheckbox(props: { name: string; label: string; defaultChecked: boolean }) {
  const { errors, values } = useFormAnswer()
  const error = errors[props.name]
  const isChecked = Object.keys(values).length > 0 ? values[props.name] === 'on' : props.defaultChecked
  return (
    <div className="flex flex-col gap-1 self-end">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          id={props.name}
          name={props.name}
          defaultChecked={isChecked}
          aria-describedby={error ? `${props.name}-error` : undefined}
          className="size-5 accent-brand"
        />
        {props.label}
      </label>
      {error ? (
        <p id={`${props.name}-error`} className="text-sale text-sm">
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** A field of a table: labelled above on a phone, by its column on a wide screen. */
export function CellField(props: {
  name: string
  label: string
  /** Makes the label unique where the same column repeats. */
  of: string
  defaultValue: string | number
  inputMode: 'decimal' | 'numeric'
  readOnly?: boolean
}) {
  const { errors, values } = useFormAnswer()
  const error = errors[props.name]
  return (
    <div className="min-w-0">
      <label htmlFor={props.name} className="mb-1 block text-muted text-xs md:sr-only">
        {props.label}
        <span className="sr-only"> of {props.of}</span>
      </label>
      <input
        id={props.name}
        name={props.name}
        defaultValue={values[props.name] ?? props.defaultValue}
        inputMode={props.inputMode}
        autoComplete="off"
        maxLength={20}
        readOnly={props.readOnly}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${props.name}-error` : undefined}
        className="tabular min-h-11 w-full rounded-control border border-control bg-surface px-2 text-right read-only:bg-sunken aria-invalid:border-sale"
      />
      {error ? (
        <p id={`${props.name}-error`} className="mt-1 text-sale text-xs">
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** The version that the editor has read; after a conflict the one that is saved now, so that saving again keeps what is here. */
export function VersionField({ version }: { version: number }) {
  const { params } = useFormAnswer()
  return <input type="hidden" name="version" value={params.version ?? version} />
}
