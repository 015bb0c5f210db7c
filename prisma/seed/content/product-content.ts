import { bags } from './products/bags'
import { candles } from './products/candles'
import { ceramics } from './products/ceramics'
import { furniture } from './products/furniture'
import { gifts } from './products/gifts'
import { kitchen } from './products/kitchen'
import { lighting } from './products/lighting'
import { plants } from './products/plants'
import { stationery } from './products/stationery'
import { textiles } from './products/textiles'
import { wallArt } from './products/wall-art'
import type { ProductContent } from './types'

/** Every product as its data file says; the order is the shop's default order. */
export const productContent: ProductContent[] = [
  ceramics,
  lighting,
  candles,
  kitchen,
  textiles,
  stationery,
  wallArt,
  plants,
  furniture,
  bags,
  gifts,
].flat()
