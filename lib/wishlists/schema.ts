import { z } from 'zod'
import { ImageView, StockState } from '@/lib/catalog/schema'
import { Id, MoneyView, Timestamp, Token, text } from '@/lib/core/schema'

/** Lists of one person, and items of one list. */
export const MAX_LISTS = 20
export const MAX_WISHES = 200

const Name = text(80)

export const CreateWishlist = z.strictObject({ name: Name })
export type CreateWishlist = z.infer<typeof CreateWishlist>

export const UpdateWishlist = z.strictObject({
  name: Name.optional(),
  isShared: z
    .boolean()
    .optional()
    .describe('true makes the link that opens the list; false ends it for good'),
})
export type UpdateWishlist = z.infer<typeof UpdateWishlist>

export const WishlistSummary = z
  .object({
    id: Id,
    name: z.string(),
    isShared: z.boolean(),
    shareToken: Token.nullable().describe('Opens the list for whoever has it'),
    itemCount: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'WishlistSummary' })
export type WishlistSummary = z.infer<typeof WishlistSummary>

const Wish = z.object({
  variantId: Id,
  slug: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  image: ImageView.nullable(),
  price: MoneyView.nullable().describe('What it costs now; null when it is not sold (any more)'),
  stock: StockState,
})

/** Something that anybody with the link may see. */
export const SharedWish = Wish.meta({ id: 'SharedWish' })
export type SharedWish = z.infer<typeof SharedWish>

export const WishView = Wish.extend({
  seenPrice: MoneyView.describe('What it cost when it was put on the list'),
  addedAt: Timestamp,
}).meta({ id: 'Wish' })
export type WishView = z.infer<typeof WishView>

export const WishlistView = WishlistSummary.extend({ items: z.array(WishView) }).meta({ id: 'Wishlist' })
export type WishlistView = z.infer<typeof WishlistView>

export const SharedWishlistView = z
  .object({ name: z.string(), items: z.array(SharedWish) })
  .meta({ id: 'SharedWishlist' })
export type SharedWishlistView = z.infer<typeof SharedWishlistView>

export const WishedProduct = z
  .object({ slug: z.string(), variantIds: z.array(Id).describe('Those of it that are on a list') })
  .meta({ id: 'WishedProduct' })
export type WishedProduct = z.infer<typeof WishedProduct>
