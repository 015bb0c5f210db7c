import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

const KINDS = {
  info: { icon: Info, className: 'border-line bg-sunken text-ink' },
  success: { icon: CircleCheck, className: 'border-success/50 bg-success/10 text-ink' },
  warning: { icon: TriangleAlert, className: 'border-warning/60 bg-warning/10 text-ink' },
  error: { icon: CircleAlert, className: 'border-sale/60 bg-sale/10 text-ink' },
} as const

/** A message in the page. Errors are announced at once, the rest politely. */
export function Notice({ kind = 'info', children }: { kind?: keyof typeof KINDS; children: ReactNode }) {
  const { icon: Icon, className } = KINDS[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-control border px-4 py-3 ${className}`}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="wrap-anywhere min-w-0">{children}</div>
    </div>
  )
}
