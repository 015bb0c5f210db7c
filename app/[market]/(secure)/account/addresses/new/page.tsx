import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/customers/address-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses')
  return { title: t('addTitle') }
}

export default async function NewAddressPage({ searchParams }: Props) {
  const { market } = await accountPage('/account/addresses/new')
  const [t, { country }] = await Promise.all([getTranslations('addresses'), searchParams])
  return (
    <>
      <h1 className="mb-6 text-4xl">{t('addHeading')}</h1>
      <AddressForm market={market} chosen={country} />
    </>
  )
}
