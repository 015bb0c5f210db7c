import type { Contract } from '@/lib/http/contract'
import { getProductContract, listProductsContract } from './products/contract'

/** Every REST operation, in the order of the documentation. A test walks the routes and compares. */
export const contracts: readonly Contract[] = [listProductsContract, getProductContract]
