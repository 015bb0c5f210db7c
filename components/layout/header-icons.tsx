import type { ReactNode } from 'react'

/** The signs in the head of every page, drawn with the weight of the name mark. */
function HeaderIcon({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-6 fill-none stroke-current"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

export function AccountIcon() {
  return (
    <HeaderIcon>
      <path d="M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8" />
    </HeaderIcon>
  )
}

export function BagIcon() {
  return (
    <HeaderIcon>
      <path d="M5 8h14l1 12.5H4zM8.5 8V6.5a3.5 3.5 0 0 1 7 0V8" />
    </HeaderIcon>
  )
}
