import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { AddressCard } from '@/components/customers/address-card'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FlashNotice } from '@/components/ui/flash-notice'
import { MAX_ADDRESSES } from '@/lib/customers/add-address'
import { listAddresses } from '@/lib/customers/list-addresses'
import { readAnyFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses')
  return { title: t('title') }
}

export default async function AddressesPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/addresses')
  const [t, addresses, flash, search] = await Promise.all([
    getTranslations('addresses'),
    listAddresses(ctx),
    readAnyFlash(),
    searchParams,
  ])
  const add = (
    <Link
      href={marketPath(market, '/account/addresses/new') as Route}
      prefetch={false}
      className={buttonClass('primary')}
    >
      {t('add')}
    </Link>
  )
  return (
    <>
      <h1 className="mb-2 text-3xl sm:text-4xl">{t('heading')}</h1>
      <p className="mb-6 max-w-prose text-muted">{t('intro')}</p>
      <DoneNotice search={search} />
      <FlashNotice flash={flash} forms={['default-address', 'remove-address']} />
      {addresses.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} action={add} />
      ) : (
        <>
          <ul className="mb-6 grid gap-4 sm:grid-cols-2">
            {addresses.map((address) => (
              <AddressCard key={address.id} address={address} market={market} />
            ))}
          </ul>
          {addresses.length < MAX_ADDRESSES ? add : <p className="text-muted">{t('full')}</p>}
        </>
      )}
    </>
  )
}
