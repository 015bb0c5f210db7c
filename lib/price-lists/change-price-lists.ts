import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { isUniqueViolation } from '@/lib/db/errors'
import type { InputJson } from '@/lib/db/sql'
import { changedMeanwhile } from './changed-meanwhile'
import { nameTaken, unknownInList } from './errors'
import { getPriceList } from './get-price-list'
import { putPrices } from './put-prices'
import type { CreatePriceList, PriceListView, UpdatePriceList } from './schema'

/**
 * Makes a price list. Throws `auth.forbidden`, `price_list.name_taken`, `price_list.unknown_variant`,
 * `price_list.unknown_group`.
 */
export async function createPriceList(ctx: Ctx, input: CreatePriceList): Promise<PriceListView> {
  requirePermission(ctx, 'products:write')
  const { name, groupIds, prices, ...own } = input
  const id = newId()
  await transact(ctx, async (ctx) => {
    await named(ctx.db.priceList.create({ data: { id, name, ...given(own) } }))
    await putGroups(ctx, id, groupIds)
    await putPrices(ctx, id, { prices })
    await record(ctx, 'create', id, { after: input as InputJson })
  })
  return getPriceList(ctx, id)
}

/**
 * Changes a price list. Groups and `prices` that are given take the place of those there are; `putPrices` and
 * `removePrices` change some of many. Carts and orders that are placed from now on follow it. `version` is the one the
 * editor has read: of two editors the second gets `price_list.changed` (412) with what is saved now. Throws
 * `auth.forbidden`, `price_list.not_found`, `price_list.price_twice`, `price_list.too_many_prices`, and as `createPriceList`.
 */
export async function updatePriceList(ctx: Ctx, id: string, input: UpdatePriceList): Promise<PriceListView> {
  requirePermission(ctx, 'products:write')
  const before = await getPriceList(ctx, id)
  const { version, groupIds, prices, putPrices: put, removePrices, ...own } = input
  await transact(ctx, async (ctx) => {
    const { count } = await named(
      ctx.db.priceList.updateMany({
        where: { id, version },
        data: { ...given(own), version: { increment: 1 } },
      }),
    )
    if (count === 0) throw await changedMeanwhile(ctx, id, input)
    await putGroups(ctx, id, groupIds)
    await putPrices(ctx, id, { prices, putPrices: put, removePrices })
    const { version: _, ...after } = input
    await record(ctx, 'update', id, { before: snapshot(before, input), after: after as InputJson })
  })
  return getPriceList(ctx, id)
}

/** Takes a price list away with its prices. Throws `auth.forbidden`, `price_list.not_found`. */
export async function deletePriceList(ctx: Ctx, id: string): Promise<void> {
  requirePermission(ctx, 'products:write')
  const before = await getPriceList(ctx, id)
  await transact(ctx, async (ctx) => {
    const { count } = await ctx.db.priceList.deleteMany({ where: { id } })
    if (count > 0) await record(ctx, 'delete', id, { before: before as InputJson })
  })
}

/** What the audit trail keeps of the state before: of many prices those that change. */
function snapshot({ prices, ...own }: PriceListView, input: UpdatePriceList): InputJson {
  const touched = new Set([...(input.removePrices ?? []), ...(input.putPrices ?? []).map(({ id }) => id)])
  return { ...own, prices: input.prices ? prices : prices.filter(({ id }) => touched.has(id)) } as InputJson
}

/** What is missing is left as it is, or as the table has it. */
function given(own: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
}

async function putGroups(ctx: Ctx, priceListId: string, groupIds: string[] | undefined): Promise<void> {
  if (!groupIds) return
  const known = await ctx.db.customerGroup.findMany({ where: { id: { in: groupIds } }, select: { id: true } })
  const there = new Set(known.map(({ id }) => id))
  const missing = groupIds.findIndex((id) => !there.has(id))
  if (missing >= 0) throw unknownInList(`groupIds.${missing}`, 'group')
  await ctx.db.priceListGroup.deleteMany({ where: { priceListId } })
  await ctx.db.priceListGroup.createMany({ data: groupIds.map((groupId) => ({ priceListId, groupId })) })
}

async function named<T>(write: Promise<T>): Promise<T> {
  try {
    return await write
  } catch (error) {
    throw isUniqueViolation(error) ? nameTaken('price_list') : error
  }
}

function record(
  ctx: Ctx,
  action: string,
  entityId: string,
  states: { before?: InputJson; after?: InputJson },
): Promise<void> {
  return audit(ctx, { action: `price_list.${action}`, entityType: 'price_list', entityId, ...states })
}
