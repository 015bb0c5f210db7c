import 'server-only'
import { namesHave, skuBegins } from '@/lib/catalog/ids-matching'
import { type StoredOption, variantLabel } from '@/lib/catalog/translations'
import type { Ctx } from '@/lib/context'
import { badCursor, decodeCursor, type Page, toPage } from '@/lib/core/page'
import { Id } from '@/lib/core/schema'
import { empty, type Sql, sql } from '@/lib/db/sql'
import { getPriceListHead } from './price-lists'
import type { ListedPriceView, ListListedPrices } from './schema'

/** A part of a list's prices, by SKU. Throws `auth.forbidden`, `price_list.not_found`, `page.bad_cursor`. */
export async function listListedPrices(
  ctx: Ctx,
  priceListId: string,
  input: ListListedPrices,
): Promise<Page<ListedPriceView>> {
  await getPriceListHead(ctx, priceListId)
  const rows = await read(
    ctx,
    sql`s."priceListId" = ${priceListId}::uuid
      ${input.q === undefined ? empty : sql`AND (${skuBegins(input.q)} OR ${namesHave(input.q)})`} ${after(input.cursor)}`,
    sql`LIMIT ${input.limit + 1}`,
  )
  const keyOf = ({ sku, currency, minQuantity, id }: Row) => [sku, currency, String(minQuantity), id]
  return toPage(rows, input.limit, keyOf, view)
}

/** All prices of a list, by SKU; its caller has asked for the right to. */
export async function readListedPrices(
  ctx: Pick<Ctx, 'db'>,
  priceListId: string,
): Promise<ListedPriceView[]> {
  return (await read(ctx, sql`s."priceListId" = ${priceListId}::uuid`)).map(view)
}

function read(ctx: Pick<Ctx, 'db'>, which: Sql, limit: Sql = empty): Promise<Row[]> {
  return ctx.db.$queryRaw<Row[]>(sql`
    SELECT s."id", s."variantId", s."currency", s."minQuantity", s."amountMinor", s."startsAt", s."endsAt",
      v."sku", v."optionValues", p."options", coalesce(p."translations"->'en'->>'title', p."slug") AS "title"
    FROM "SpecialPrice" s JOIN "Variant" v ON v."id" = s."variantId" JOIN "Product" p ON p."id" = v."productId"
    WHERE ${which} ORDER BY v."sku", s."currency", s."minQuantity", s."id" ${limit}`)
}

function after(cursor: string | undefined): Sql {
  const key = decodeCursor(cursor, 4)
  if (!key) return empty
  const [sku, currency, minQuantity = '', id] = key
  if (!/^\d{1,6}$/.test(minQuantity) || !Id.safeParse(id).success) throw badCursor()
  return sql`AND (v."sku", s."currency", s."minQuantity", s."id")
    > (${sku}, ${currency}, ${Number(minQuantity)}, ${id}::uuid)`
}

type Row = Omit<ListedPriceView, 'label' | 'amount' | 'startsAt' | 'endsAt'> & {
  amountMinor: bigint
  startsAt: Date | null
  endsAt: Date | null
  options: StoredOption[]
  optionValues: Record<string, string>
}

function view({ options, optionValues, amountMinor, startsAt, endsAt, ...row }: Row): ListedPriceView {
  return {
    ...row,
    label: variantLabel(options, optionValues, row.sku),
    amount: Number(amountMinor),
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
  }
}
