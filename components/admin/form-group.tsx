import type { ReactNode } from 'react'

/** Fields of an editor that belong together. */
export function FormGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 rounded-card border border-line bg-surface p-4 md:p-5">
      <legend className="px-1 font-medium">{title}</legend>
      {children}
    </fieldset>
  )
}
