import { buttonClass } from '@/components/ui/button'

/** The search for customers to put into a group. What its members were searched for stays. */
export function MemberSearch({
  path,
  q,
  find,
}: {
  path: string
  q: string | undefined
  find: string | undefined
}) {
  return (
    <search>
      <form action={path} className="flex flex-wrap items-end gap-2">
        {q === undefined ? null : <input type="hidden" name="q" value={q} />}
        <div className="min-w-0 flex-1">
          <label htmlFor="find-customer" className="mb-1.5 block font-medium text-sm">
            E-mail or name
          </label>
          <input
            id="find-customer"
            type="search"
            name="find"
            defaultValue={find}
            maxLength={100}
            autoComplete="off"
            className="min-h-11 w-full rounded-control border border-control bg-surface px-3"
          />
        </div>
        <button type="submit" className={buttonClass('secondary', 'px-4')}>
          Find
        </button>
      </form>
    </search>
  )
}
