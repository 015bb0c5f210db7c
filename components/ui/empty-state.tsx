import type { ReactNode } from 'react'

/** Nothing here: says what would be, why it is not, and one way on. */
export function EmptyState({ title, text, action }: { title: string; text: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-card border border-line border-dashed px-6 py-10 sm:items-center sm:text-center">
      <h2 className="text-2xl">{title}</h2>
      <p className="max-w-prose text-muted">{text}</p>
      {action}
    </div>
  )
}
