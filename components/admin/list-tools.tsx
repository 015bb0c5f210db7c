import type { Route } from 'next'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'

/** Tabs, search and next page of a back-office list: links and a form, so that every view has a URL. */
export function ListTools(props: {
  path: string
  search: string
  query: string | undefined
  tabs: readonly { value: string; label: string }[]
  tab: string
  tabName: string
}) {
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
      <nav aria-label="Views">
        <ul className="flex flex-wrap gap-1">
          {props.tabs.map(({ value, label }) => (
            <li key={value}>
              <Link
                href={`${props.path}?${props.tabName}=${value}` as Route}
                prefetch={false}
                aria-current={value === props.tab ? 'page' : undefined}
                className="inline-flex min-h-9 items-center rounded-control px-3 text-sm hover:bg-sunken aria-[current=page]:bg-sunken aria-[current=page]:font-medium"
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form action={props.path} className="flex gap-2">
        <input type="hidden" name={props.tabName} value={props.tab} />
        <label htmlFor="list-search" className="sr-only">
          {props.search}
        </label>
        <input
          id="list-search"
          type="search"
          name="q"
          defaultValue={props.query}
          maxLength={100}
          placeholder={props.search}
          className="min-h-10 w-64 rounded-control border border-control bg-surface px-3 text-sm"
        />
        <button type="submit" className={buttonClass('secondary', 'min-h-10 px-3 text-sm')}>
          Search
        </button>
      </form>
    </div>
  )
}

export function NextPage({
  path,
  params,
  cursor,
}: {
  path: string
  params: Record<string, string | undefined>
  cursor: string | null
}) {
  if (cursor === null) return null
  const query = new URLSearchParams(
    Object.entries({ ...params, cursor }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  return (
    <p className="mt-4">
      <Link
        href={`${path}?${query}` as Route}
        prefetch={false}
        rel="next"
        className={buttonClass('secondary', 'min-h-10 text-sm')}
      >
        Next page
      </Link>
    </p>
  )
}
