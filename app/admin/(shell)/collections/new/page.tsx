import { notFound } from 'next/navigation'
import { CollectionForm } from '@/components/admin/collection-form'
import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { listRuleChoices } from '@/lib/collections/list-rule-choices'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NewCollectionPage({ searchParams }: Props) {
  const { kind } = await searchParams
  if (kind !== 'manual' && kind !== 'rule') notFound()
  const title = kind === 'rule' ? 'New collection by rule' : 'New collection by hand'
  const ctx = await staffPage(`/admin/collections/new?kind=${kind}`)
  if (!hasPermission(ctx.actor, 'products:write'))
    return <NoPermission title={title} permission="products:write" />
  const [choices, flash] = await Promise.all([listRuleChoices(ctx), readFlash('create-collection')])
  return (
    <>
      <PageHeading title={title} back={{ href: '/admin/collections', label: 'Collections' }} />
      <CollectionForm kind={kind} collection={null} choices={choices} preview={null} flash={flash} />
    </>
  )
}
