import type { Contract } from '@/lib/http/contract'
import * as admin from './admin/contract'
import * as staff from './admin/staff/contract'
import * as auth from './auth/contract'
import * as carts from './carts/contract'
import * as categories from './categories/contract'
import * as me from './me/contract'
import * as dataExports from './me/data-exports/contract'
import * as erasure from './me/erasure/contract'
import * as orders from './orders/contract'
import * as products from './products/contract'
import * as reviews from './reviews/contract'
import * as wishlists from './wishlists/contract'

/** Every REST operation, in the order of the documentation. A test walks the routes and compares. */
export const contracts: readonly Contract[] = [
  products,
  reviews,
  categories,
  carts,
  orders,
  wishlists,
  auth,
  me,
  dataExports,
  erasure,
  admin,
  staff,
].flatMap((module) => Object.values<Contract>(module))
