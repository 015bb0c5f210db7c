import { listWishedProductsContract } from '@/app/api/v1/wishlists/contract'
import { defineRoute } from '@/lib/http/define-route'
import { listWishedProducts } from '@/lib/wishlists/wished-products'

export const GET = defineRoute(listWishedProductsContract, async (ctx) => ({
  data: await listWishedProducts(ctx),
}))
