'use client'
import { type ChangeEvent, useState } from 'react'
import { FormField } from '@/components/ui/form-fields'

/** Chooses a picture; one that is too large is told at once, before it travels. */
export function PictureField(props: {
  label: string
  hint: string
  types: readonly string[]
  maxBytes: number
  tooLarge: string
}) {
  const [isTooLarge, setTooLarge] = useState(false)
  const check = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const isOver = (target.files?.[0]?.size ?? 0) > props.maxBytes
    target.setCustomValidity(isOver ? props.tooLarge : '')
    setTooLarge(isOver)
  }
  return (
    <div className="flex flex-col gap-1.5">
      <FormField
        name="picture"
        type="file"
        required
        accept={props.types.join()}
        label={props.label}
        hint={props.hint}
        onChange={check}
      />
      {isTooLarge ? (
        <p role="alert" className="text-sale text-sm">
          {props.tooLarge}
        </p>
      ) : null}
    </div>
  )
}
