import { getAddress } from '@/lib/customers/list-addresses'
import { removeAddress } from '@/lib/customers/remove-address'
import { updateAddress } from '@/lib/customers/update-address'
import { defineRoute } from '@/lib/http/define-route'
import { getAddressContract, removeAddressContract, updateAddressContract } from '../../contract'

export const GET = defineRoute(getAddressContract, (ctx, { params }) => getAddress(ctx, params.id))
export const PATCH = defineRoute(updateAddressContract, (ctx, { params, body }) =>
  updateAddress(ctx, params.id, body),
)
export const DELETE = defineRoute(removeAddressContract, (ctx, { params }) => removeAddress(ctx, params.id))
