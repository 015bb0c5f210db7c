import { unwishProductContract, wishForProductContract } from '@/app/api/v1/wishlists/contract'
import { defineRoute } from '@/lib/http/define-route'
import { unwishProduct, wishForProduct } from '@/lib/wishlists/wished-products'

export const PUT = defineRoute(wishForProductContract, (ctx, { params }) => wishForProduct(ctx, params.slug))
export const DELETE = defineRoute(unwishProductContract, (ctx, { params }) => unwishProduct(ctx, params.slug))
