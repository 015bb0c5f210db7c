import 'server-only'
import { requirePermission } from '@/lib/auth/permissions'
import type { Ctx } from '@/lib/context'
import { money } from '@/lib/core/money'
import { sql } from '@/lib/db/sql'
import { IS_LOW_ON_STOCK } from '@/lib/inventory/low-stock'
import { SHOP_TIME_ZONE } from '@/lib/markets/shop-time'
import { countOrdersToShip } from '@/lib/orders/list-admin-orders'
import type { ShopOverview } from './schema'

/** Sales of the last 60 days in one currency and what needs doing. Orders that were never paid do not count. */
export async function getOverview(ctx: Ctx, currency: string): Promise<ShopOverview> {
  requirePermission(ctx, 'orders:read')
  const [days, toShip, awaitingPayment, lowStock, reviewsToRead, bestSellers] = await Promise.all([
    salesByDay(ctx, currency),
    countOrdersToShip(ctx),
    ctx.db.order.count({ where: { status: 'pending_payment' } }),
    countLowStock(ctx),
    ctx.db.review.count({ where: { status: 'pending' } }),
    listBestSellers(ctx, currency),
  ])
  const sum = (part: SalesRow[]) => ({
    orders: part.reduce((total, day) => total + day.orders, 0),
    revenueMinor: part.reduce((total, day) => total + day.revenueMinor, 0n),
  })
  const recent = sum(days.slice(-30))
  const previous = sum(days.slice(0, -30))
  const today = sum(days.slice(-1))
  return {
    currency,
    today: { orders: today.orders, revenue: money(today.revenueMinor, currency) },
    last30Days: {
      orders: recent.orders,
      revenue: money(recent.revenueMinor, currency),
      average: money(recent.orders === 0 ? 0n : recent.revenueMinor / BigInt(recent.orders), currency),
    },
    previous30Days: { orders: previous.orders, revenue: money(previous.revenueMinor, currency) },
    days: days
      .slice(-30)
      .map(({ day, orders, revenueMinor }) => ({ day, orders, revenue: money(revenueMinor, currency) })),
    toShip,
    awaitingPayment,
    lowStock,
    reviewsToRead,
    bestSellers: bestSellers.map(({ revenueMinor, ...seller }) => ({
      ...seller,
      revenue: money(revenueMinor, currency),
    })),
  }
}

type SalesRow = { day: string; orders: number; revenueMinor: bigint }

function salesByDay(ctx: Ctx, currency: string): Promise<SalesRow[]> {
  return ctx.db.$queryRaw<SalesRow[]>(sql`
    SELECT to_char(d, 'YYYY-MM-DD') AS "day", count(o."id")::int AS "orders",
      coalesce(sum(o."totalMinor"), 0)::bigint AS "revenueMinor"
    FROM generate_series(date_trunc('day', now() AT TIME ZONE ${SHOP_TIME_ZONE}) - interval '59 days',
      date_trunc('day', now() AT TIME ZONE ${SHOP_TIME_ZONE}), interval '1 day') d
    LEFT JOIN "Order" o ON o."placedAt" >= d AT TIME ZONE ${SHOP_TIME_ZONE}
      AND o."placedAt" < (d + interval '1 day') AT TIME ZONE ${SHOP_TIME_ZONE}
      AND o."currency" = ${currency} AND o."status" IN ('confirmed', 'completed')
    GROUP BY d ORDER BY d`)
}

async function countLowStock(ctx: Ctx): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ low: number }[]>(sql`
    SELECT count(*)::int AS "low" FROM "Variant" v JOIN "StockLevel" level ON level."variantId" = v."id"
    JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'published'
    WHERE ${IS_LOW_ON_STOCK}`)
  return row?.low ?? 0
}

type Seller = { title: string; slug: string; quantity: number; revenueMinor: bigint }

function listBestSellers(ctx: Ctx, currency: string): Promise<Seller[]> {
  return ctx.db.$queryRaw<Seller[]>(sql`
    SELECT min(l."title") AS "title", l."slug", sum(l."quantity")::int AS "quantity", sum(l."totalMinor")::bigint AS "revenueMinor"
    FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE o."currency" = ${currency} AND o."status" IN ('confirmed', 'completed') AND o."placedAt" > now() - interval '30 days'
    GROUP BY l."slug" ORDER BY sum(l."quantity") DESC, l."slug" LIMIT 5`)
}
