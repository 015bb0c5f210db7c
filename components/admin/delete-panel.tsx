import type { ComponentProps, ReactNode } from 'react'
import { SubmitButton } from '@/components/ui/submit-button'
import { ActionForm } from './action-form'

/** Deletes a thing, behind a disclosure that says what follows: nobody deletes by a slip. */
export function DeletePanel(props: {
  /** "collection" */
  noun: string
  name: string
  action: ComponentProps<typeof ActionForm>['action']
  /** The field that names the thing, and what it holds. */
  id: readonly [field: string, value: string]
  /** What follows. */
  children: ReactNode
}) {
  const [field, value] = props.id
  return (
    <details className="mt-8 rounded-card border border-line p-4">
      <summary className="cursor-pointer font-medium">Delete this {props.noun}</summary>
      <p className="mt-3 mb-4 max-w-prose text-muted">{props.children}</p>
      <ActionForm action={props.action}>
        <input type="hidden" name={field} value={value} />
        <SubmitButton look="secondary" pending="Deleting …">
          Delete “{props.name}”
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
