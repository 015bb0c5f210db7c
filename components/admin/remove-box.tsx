'use client'
import { useFormAnswer } from '@/components/ui/form-state'

/** Ticks a row of an editor that saving takes out. */
export function RemoveBox({ name, of }: { name: string; of: string }) {
  const { values } = useFormAnswer()
  return (
    <label className="flex min-h-10 items-center gap-2 text-sm">
      <input
        type="checkbox"
        name={name}
        defaultChecked={values[name] === 'on'}
        className="size-5 accent-brand"
      />
      Remove<span className="sr-only"> {of}</span>
    </label>
  )
}
