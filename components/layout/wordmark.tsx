/** The shop's name as its mark: a vessel seen from the side, and the word. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-display text-2xl tracking-tight">
      <svg viewBox="0 0 24 24" className="size-6 fill-none stroke-brand" strokeWidth="2" aria-hidden="true">
        <path
          d="M4 6h16M5.5 6c0 8 2.5 13 6.5 13s6.500-5 6.500-13M8.500 22h7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {name}
    </span>
  )
}
