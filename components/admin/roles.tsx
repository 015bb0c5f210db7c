import { Badge } from '@/components/ui/badge'
import { ROLES, type Role } from '@/lib/auth/permissions'

export const ROLE_TEXTS: Record<Role, { name: string; text: string }> = {
  owner: { name: 'Owner', text: 'everything, staff and settings included' },
  manager: { name: 'Manager', text: 'everything but changing staff and settings' },
  catalogue: { name: 'Catalogue', text: 'products, prices and stock' },
  support: { name: 'Support', text: 'orders, payments, refunds and reviews' },
  readonly: { name: 'Read only', text: 'sees products, orders and reviews, changes nothing' },
}

export const ROLE_OPTIONS = ROLES.map((value) => ({
  value,
  label: `${ROLE_TEXTS[value].name}: ${ROLE_TEXTS[value].text}`,
}))

export const RoleBadge = ({ role }: { role: Role }) => (
  <Badge tone={role === 'owner' ? 'good' : 'neutral'}>{ROLE_TEXTS[role].name}</Badge>
)
