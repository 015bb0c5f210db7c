import type { Contract } from '@/lib/http/contract'
import * as adminCollections from './admin/collections/contract'
import * as admin from './admin/contract'
import * as customerGroups from './admin/customer-groups/contract'
import * as priceLists from './admin/price-lists/contract'
import * as adminReviews from './admin/reviews/contract'
import * as searchSynonyms from './admin/search-synonyms/contract'
import * as staff from './admin/staff/contract'
import * as adminVariants from './admin/variants/contract'
import * as auth from './auth/contract'
import * as carts from './carts/contract'
import * as categories from './categories/contract'
import * as collections from './collections/contract'
import * as me from './me/contract'
import * as dataExports from './me/data-exports/contract'
import * as erasure from './me/erasure/contract'
import * as orders from './orders/contract'
import * as products from './products/contract'
import * as reviews from './reviews/contract'
import * as variants from './variants/contract'
import * as wishlists from './wishlists/contract'

/** Every REST operation, in the order of the documentation. A test walks the routes and compares. */
export const contracts: readonly Contract[] = [
  products,
  variants,
  reviews,
  categories,
  collections,
  carts,
  orders,
  wishlists,
  auth,
  me,
  dataExports,
  erasure,
  admin,
  adminVariants,
  adminReviews,
  adminCollections,
  priceLists,
  customerGroups,
  searchSynonyms,
  staff,
].flatMap((module) => Object.values<Contract>(module))
