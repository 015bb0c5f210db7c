import 'server-only'
import type { Ctx } from '@/lib/context'
import { formatMoney, money } from '@/lib/core/money'
import { env } from '@/lib/env'
import { MARKETS, type Market, marketOfLocale, marketPath } from '@/lib/markets/markets'
import { findPriceDrops, type PriceDrop } from '@/lib/wishlists/price-drops'
import { mayNotify } from './may-notify'
import { sendAccountEmail } from './send-account-email'

/**
 * Tells somebody what has become cheaper on their wish lists, in one mail per event. Says nothing when they have
 * switched such mails off, or when the prices are up again. Throws `email.unavailable`.
 */
export async function sendPriceDrops(
  ctx: Ctx,
  input: { userId: string; itemIds: readonly string[]; eventId: string },
): Promise<boolean> {
  const user = await ctx.db.user.findUnique({ where: { id: input.userId } })
  if (user?.status !== 'active' || !(await mayNotify(ctx, user.id, 'price_drops', 'email'))) return false
  const drops = await findPriceDrops(ctx, input)
  if (drops.length === 0) return false
  const market = marketOfLocale(user.locale)
  await sendAccountEmail(ctx, {
    dedupeKey: `price-drop:${input.eventId}`,
    kind: 'price_drop',
    to: user.email,
    market: market.slug,
    name: user.name,
    path: '/account/wishlists',
    lines: drops.map((drop) => line(drop, market)),
  })
  return true
}

function line(drop: PriceDrop, market: Market) {
  const price = (minor: bigint) => formatMoney(money(minor, drop.currency), market.locale)
  // What was wished for in another market is bought there.
  const itsMarket = Object.values(MARKETS).find(({ currency }) => currency === drop.currency) ?? market
  return {
    label: drop.title[market.language],
    url: env.APP_URL + marketPath(itsMarket, `/products/${drop.slug}`),
    before: price(drop.seenMinor),
    now: price(drop.nowMinor),
  }
}
