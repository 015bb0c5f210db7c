import { addAddress } from '@/lib/customers/add-address'
import { listAddresses } from '@/lib/customers/list-addresses'
import { defineRoute } from '@/lib/http/define-route'
import { addAddressContract, listAddressesContract } from '../contract'

export const GET = defineRoute(listAddressesContract, async (ctx) => ({ data: await listAddresses(ctx) }))
export const POST = defineRoute(addAddressContract, (ctx, { body }) => addAddress(ctx, body))
