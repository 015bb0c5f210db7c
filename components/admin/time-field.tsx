import type { ComponentProps } from 'react'
import { FormField } from '@/components/ui/form-fields'
import { shopTimeInput } from '@/lib/markets/shop-time'

/** A day and a time by the clock of the shop. Its label or hint names the zone. */
export function TimeField({
  name,
  value,
  ...field
}: Pick<ComponentProps<typeof FormField>, 'name' | 'label' | 'hint' | 'optional'> & {
  value: string | null
}) {
  return (
    <div>
      <input type="hidden" name={`${name}.before`} value={value ?? ''} />
      <FormField
        {...field}
        name={`${name}.time`}
        type="datetime-local"
        defaultValue={value ? shopTimeInput(value) : ''}
      />
    </div>
  )
}
