import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { SavedAddressView } from '@/lib/customers/schema'
import { type Market, marketPath } from '@/lib/markets/markets'

/** The saved addresses that can be delivered to: one is put into the form by its link, also without JavaScript. */
export async function SavedAddressLinks(props: {
  addresses: readonly SavedAddressView[]
  chosen: string | undefined
  market: Market
}) {
  const t = await getTranslations('addresses')
  return (
    <nav aria-label={t('choose')} className="mb-6">
      <p aria-hidden="true" className="mb-2 font-medium text-sm">
        {t('choose')}
      </p>
      <ul className="flex flex-wrap gap-2">
        {props.addresses.map(({ id, name, line1, city }) => (
          <li key={id} className="max-w-full">
            <Link
              href={`${marketPath(props.market, '/checkout')}?edit=details&address=${id}` as Route}
              prefetch={false}
              scroll={false}
              aria-current={id === props.chosen ? 'true' : undefined}
              className="wrap-anywhere flex min-h-11 flex-col justify-center rounded-control border border-control bg-surface px-4 py-2 text-sm hover:bg-sunken aria-[current]:border-brand aria-[current]:ring-1 aria-[current]:ring-brand"
            >
              <span className="font-medium">{name}</span>
              <span className="text-muted">{`${line1}, ${city}`}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
