const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 text-center font-medium transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60'

const LOOK = {
  primary: 'bg-brand text-on-brand hover:bg-brand/90',
  secondary: 'border border-control bg-surface text-ink hover:bg-sunken',
  quiet: 'text-ink underline-offset-4 hover:underline',
  danger: 'border border-sale text-sale hover:bg-sale/10',
} as const

export type ButtonLook = keyof typeof LOOK

/** The classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'primary', extra = ''): string {
  return `${BASE} ${LOOK[look]} ${extra}`
}
