import type { Route } from 'next'
import Link from 'next/link'

const TABS = [
  { href: '/admin/search', label: 'Not found' },
  { href: '/admin/search?view=all', label: 'All searches' },
  { href: '/admin/search/synonyms', label: 'Synonyms' },
] as const

/** The parts of the search's section. */
export function SearchTabs({ current }: { current: (typeof TABS)[number]['label'] }) {
  return (
    <nav aria-label="Views" className="mb-4">
      <ul className="flex gap-1 overflow-x-auto p-0.5">
        {TABS.map(({ href, label }) => (
          <li key={href} className="shrink-0">
            <Link
              href={href as Route}
              prefetch={false}
              aria-current={label === current ? 'page' : undefined}
              className="inline-flex min-h-10 items-center rounded-control px-3 text-sm hover:bg-sunken aria-[current=page]:bg-sunken aria-[current=page]:font-medium"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
