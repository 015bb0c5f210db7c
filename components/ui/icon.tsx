/** Drawn in one line each, on 24 by 24: pages of the store carry them often and should not carry much. */
const PATHS = {
  account: 'M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8',
  bag: 'M5 8h14l1 12.5H4zM8.5 8V6.5a3.5 3.5 0 0 1 7 0V8',
  check: 'M4.5 12.5l5 5 10-11',
  close: 'M6 6l12 12M18 6L6 18',
  filter: 'M3 6h18M6.5 12h11M10 18h4',
  search: 'M15.8 15.8l4.7 4.7M10.5 18a7.5 7.5 0 1 1 0-15 7.5 7.5 0 0 1 0 15',
}

/** A sign beside words, or on a button that has a name: nothing is said of it. Its size is that of its class or of what it stands in. */
export function Icon({ name, className }: { name: keyof typeof PATHS; className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={className ? `icon ${className}` : 'icon'} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
