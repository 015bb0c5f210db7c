'use client'
import type { ComponentProps } from 'react'
import { SelectField, TextAreaField, TextField } from './field'
import { useFormAnswer } from './form-state'

/** Fields of a form that shares its answer: they show its message for them, and what had been typed. */
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

export function FormTextArea(props: ComponentProps<typeof TextAreaField>) {
  const { errors, values } = useFormAnswer()
  return (
    <TextAreaField
      {...props}
      error={errors[props.name]}
      defaultValue={values[props.name] ?? props.defaultValue}
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
