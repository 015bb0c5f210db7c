'use client'
import { useFormAnswer } from '@/components/ui/form-state'

const LABEL = { md: 'md:sr-only', xl: 'xl:sr-only' }

/** A field of a table: labelled above on a phone, by its column on a wide screen. */
export function CellField(props: {
  name: string
  label: string
  /** Makes the label unique where the same column repeats. */
  of: string
  defaultValue: string | number
  inputMode?: 'decimal' | 'numeric'
  maxLength?: number
  /** Shown while it is empty. */
  placeholder?: string
  readOnly?: boolean
  type?: 'datetime-local'
  /** From which width on a row of columns stands above it. */
  columnsFrom?: keyof typeof LABEL
}) {
  const { errors, values } = useFormAnswer()
  const error = errors[props.name]
  return (
    <div className="min-w-0">
      <label
        htmlFor={props.name}
        className={`mb-1 block text-muted text-xs ${LABEL[props.columnsFrom ?? 'md']}`}
      >
        {props.label}
        <span className="sr-only"> of {props.of}</span>
      </label>
      <input
        id={props.name}
        name={props.name}
        type={props.type}
        defaultValue={values[props.name] ?? props.defaultValue}
        inputMode={props.inputMode}
        autoComplete="off"
        maxLength={props.maxLength ?? 20}
        placeholder={props.placeholder}
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
