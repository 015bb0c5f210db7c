import type { ReactNode } from 'react'

const TONES = {
  neutral: 'border-line bg-sunken text-ink',
  good: 'border-success/50 bg-success/10 text-success',
  attention: 'border-warning/60 bg-warning/10 text-warning',
  bad: 'border-sale/50 bg-sale/10 text-sale',
} as const

export type BadgeTone = keyof typeof TONES

/** A short word about a state; the word carries the meaning, the colour only helps. */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full border px-2.5 py-0.5 font-medium text-xs ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
