import { defineRoute } from '@/lib/http/define-route'
import { createCustomerGroup } from '@/lib/price-lists/change-customer-groups'
import { listCustomerGroups } from '@/lib/price-lists/customer-groups'
import { createCustomerGroupContract, listCustomerGroupsContract } from './contract'

export const GET = defineRoute(listCustomerGroupsContract, (ctx, { query }) => listCustomerGroups(ctx, query))

export const POST = defineRoute(createCustomerGroupContract, (ctx, { body }) =>
  createCustomerGroup(ctx, body),
)
