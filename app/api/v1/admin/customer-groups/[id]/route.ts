import { defineRoute } from '@/lib/http/define-route'
import { readVersion } from '@/lib/http/read-version'
import { deleteCustomerGroup, renameCustomerGroup } from '@/lib/price-lists/change-customer-groups'
import { getCustomerGroup } from '@/lib/price-lists/customer-groups'
import { customerGroupChanged } from '@/lib/price-lists/errors'
import {
  deleteCustomerGroupContract,
  getCustomerGroupContract,
  renameCustomerGroupContract,
} from '../contract'

export const GET = defineRoute(getCustomerGroupContract, (ctx, { params }) =>
  getCustomerGroup(ctx, params.id),
)
export const PATCH = defineRoute(renameCustomerGroupContract, (ctx, { params, body, ifMatch }) =>
  renameCustomerGroup(ctx, params.id, { ...body, version: readVersion(ifMatch, customerGroupChanged) }),
)
export const DELETE = defineRoute(deleteCustomerGroupContract, (ctx, { params }) =>
  deleteCustomerGroup(ctx, params.id),
)
