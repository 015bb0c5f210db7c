import type { ComponentProps, ReactNode } from 'react'

type FieldProps = {
  label: ReactNode
  name: string
  /** Shown below the label: a format, a reason. */
  hint?: ReactNode
  /** What is wrong, tied to the control and announced. */
  error?: string | undefined
  /** "optional", written beside the label of fields that may stay empty. */
  optional?: ReactNode
}

const CONTROL =
  'w-full rounded-control border bg-surface px-3 text-ink placeholder:text-muted aria-invalid:border-sale min-h-11 border-control [&[type=file]]:py-2'

/** A labelled text input. */
export function TextField({
  label,
  hint,
  error,
  optional,
  className = '',
  trailing,
  ...input
}: FieldProps & Omit<ComponentProps<'input'>, 'name'> & { trailing?: ReactNode }) {
  const ids = fieldIds(input.id ?? input.name, hint, error)
  const control = <input type="text" {...input} {...ids.control} className={CONTROL} />
  return (
    <FieldFrame {...{ label, hint, error, optional, ids, className }}>
      {trailing === undefined ? (
        control
      ) : (
        <div className="flex gap-1">
          {control}
          {trailing}
        </div>
      )}
    </FieldFrame>
  )
}

/** A labelled native select: works everywhere, also without scripts. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  className = '',
  options,
  ...select
}: FieldProps &
  Omit<ComponentProps<'select'>, 'name'> & { options: readonly { value: string; label: string }[] }) {
  const ids = fieldIds(select.id ?? select.name, hint, error)
  return (
    <FieldFrame {...{ label, hint, error, optional, ids, className }}>
      <select {...select} {...ids.control} className={CONTROL}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A labelled text of several lines. */
export function TextAreaField({
  label,
  hint,
  error,
  optional,
  className = '',
  ...area
}: FieldProps & Omit<ComponentProps<'textarea'>, 'name'>) {
  const ids = fieldIds(area.id ?? area.name, hint, error)
  return (
    <FieldFrame {...{ label, hint, error, optional, ids, className }}>
      <textarea rows={5} {...area} {...ids.control} className={`${CONTROL} py-2`} />
    </FieldFrame>
  )
}

type Ids = ReturnType<typeof fieldIds>

function fieldIds(id: string, hint: ReactNode, error: string | undefined) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined
  return {
    hintId,
    errorId,
    control: { id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined },
  }
}

function FieldFrame(props: {
  label: ReactNode
  hint: ReactNode
  error: string | undefined
  optional: ReactNode
  ids: Ids
  className: string
  children: ReactNode
}) {
  return (
    <div className={`flex flex-col gap-1.5 ${props.className}`}>
      <label htmlFor={props.ids.control.id} className="font-medium text-sm">
        {props.label}
        {props.optional ? <span className="font-normal text-muted"> ({props.optional})</span> : null}
      </label>
      {props.hint ? (
        <p id={props.ids.hintId} className="text-muted text-sm">
          {props.hint}
        </p>
      ) : null}
      {props.children}
      {props.error ? (
        <p id={props.ids.errorId} className="text-sale text-sm">
          {props.error}
        </p>
      ) : null}
    </div>
  )
}
