import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { AddressForm } from '@/components/customers/address-form'
import { Id } from '@/lib/core/schema'
import { listAddresses } from '@/lib/customers/list-addresses'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('addresses')
  return { title: t('editTitle') }
}

export default async function AddressPage({ params, searchParams }: Props) {
  const id = Id.safeParse((await params).id)
  if (!id.success) notFound()
  const { ctx, market } = await accountPage(`/account/addresses/${id.data}`)
  const [t, addresses, { country }] = await Promise.all([
    getTranslations('addresses'),
    listAddresses(ctx),
    searchParams,
  ])
  const address = addresses.find((each) => each.id === id.data)
  if (!address) notFound()
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('editHeading')}</h1>
      <AddressForm key={address.updatedAt} market={market} address={address} chosen={country} />
    </>
  )
}
