import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/customers/address-form'
import { listAddresses } from '@/lib/customers/list-addresses'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses')
  return { title: t('addTitle') }
}

export default async function NewAddressPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/addresses/new')
  const [t, { country }, { length }] = await Promise.all([
    getTranslations('addresses'),
    searchParams,
    listAddresses(ctx),
  ])
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('addHeading')}</h1>
      {/* A page that is come back to is the same one: after each address its form begins anew. */}
      <AddressForm key={length} market={market} chosen={country} />
    </>
  )
}
