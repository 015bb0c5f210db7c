import 'server-only'
import { escapeLike, type Sql, sql } from '@/lib/db/sql'

/** A query for the ids of products by any part of title or slug, or the beginning of a SKU; as the search indexes have them. */
export function idsMatching(q: string): Sql {
  return sql`
    SELECT p."id" FROM "Product" p WHERE ${namesHave(q)}
    UNION SELECT v."productId" FROM "Variant" v WHERE ${skuBegins(q)}`
}

/** Whether a product "p" has this in its titles or slug. */
export function namesHave(q: string): Sql {
  return sql`(p."slug" || ' ' || coalesce(p."translations"->'en'->>'title', '')
    || ' ' || coalesce(p."translations"->'de'->>'title', '')) ILIKE ${`%${escapeLike(q)}%`}`
}

/** Whether the SKU of a variant "v" begins so, in capital letters or small ones. */
export function skuBegins(q: string): Sql {
  return sql`upper(v."sku") LIKE ${`${escapeLike(q).toUpperCase()}%`}`
}
