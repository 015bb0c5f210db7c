import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { PriceListForm } from '@/components/admin/price-list-form'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { readFlash } from '@/lib/http/flash'
import { listGroupChoices } from '@/lib/price-lists/list-group-choices'

export default async function NewPriceListPage() {
  const ctx = await staffPage('/admin/price-lists/new')
  if (!hasPermission(ctx.actor, 'products:write'))
    return <NoPermission title="New price list" permission="products:write" />
  const [groups, flash] = await Promise.all([listGroupChoices(ctx), readFlash('create-price-list')])
  return (
    <>
      <PageHeading title="New price list" back={{ href: '/admin/price-lists', label: 'Price lists' }} />
      <PriceListForm saved={null} groups={groups} flash={flash} />
    </>
  )
}
