import { createCart } from '@/lib/cart/create-cart'
import { defineRoute } from '@/lib/http/define-route'
import { createCartContract } from './contract'

export const POST = defineRoute(createCartContract, (ctx, { body }) => createCart(ctx, body))
