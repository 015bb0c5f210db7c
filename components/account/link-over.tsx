import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { type Market, marketPath } from '@/lib/markets/markets'
import { NarrowPage } from './narrow-page'

/** What the link of a mail shows when it has been used, replaced or is too old. */
export async function LinkOver(props: { market: Market; again: `/${string}`; label: string }) {
  const t = await getTranslations('account')
  return (
    <NarrowPage title={t('linkOverHeading')} intro={t('linkOverText')}>
      <Link
        href={marketPath(props.market, props.again) as Route}
        prefetch={false}
        className={buttonClass('primary')}
      >
        {props.label}
      </Link>
    </NarrowPage>
  )
}
