'use client'
/** The shop's name as its mark: one thread that makes an N, and the word. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="wordmark">
      <svg viewBox="3 2 18 20" strokeWidth="2.4" aria-hidden="true">
        <path d="M5 20V8.5C5 4 10 3 11.2 7L13 17C14 21 19 20 19 15.5V4" strokeLinecap="round" />
      </svg>
      {name}
    </span>
  )
}
