import { GroupForm } from '@/components/admin/group-form'
import { NoPermission } from '@/components/admin/no-permission'
import { PageHeading } from '@/components/admin/page-heading'
import { staffPage } from '@/components/admin/staff-page'
import { hasPermission } from '@/lib/auth/permissions'
import { readFlash } from '@/lib/http/flash'

export default async function NewCustomerGroupPage() {
  const ctx = await staffPage('/admin/customer-groups/new')
  if (!hasPermission(ctx.actor, 'customers:write'))
    return <NoPermission title="New customer group" permission="customers:write" />
  return (
    <>
      <PageHeading
        title="New customer group"
        back={{ href: '/admin/customer-groups', label: 'Customer groups' }}
      />
      <GroupForm group={null} flash={await readFlash('create-group')} />
    </>
  )
}
