import type { Route } from 'next'
import Link from 'next/link'

export function Breadcrumbs({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; name: string }[]
}) {
  return (
    <nav aria-label={label} className="text-muted text-sm">
      <ol className="flex flex-wrap gap-x-2">
        {items.map((item, index) => (
          <li key={item.href} className="flex items-center gap-2">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            <Link
              href={item.href as Route}
              prefetch={false}
              className="py-1 underline-offset-4 hover:text-ink hover:underline"
              {...(index === items.length - 1 ? { 'aria-current': 'page' as const } : {})}
            >
              {item.name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
