import { beforeAll, describe, expect, it } from 'vitest'
import { listCategories } from '@/lib/catalog/list-categories'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { MARKETS } from '@/lib/markets/markets'
import { makeBundle } from '@/lib/testing/bundles'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { googleFeed } from './google-feed'
import { rssOfNewProducts } from './rss'
import { categoriesSitemap, listSitemapParts, productsSitemap, sitemapIndex } from './sitemap'

const us = createCtx()
const de = createCtx({ market: MARKETS['de-de'] })

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '')

beforeAll(seedBasics)

describe('the feed', () => {
  it('tells all of a variant in the words and with the prices of its market', async () => {
    const made = await makeProduct({ priceMinor: 1_800n, title: 'Mug & <Bowl>' })
    const [ceramics, mugs] = [newId(), newId()]
    const named = (en: string, german: string) => ({
      en: { name: en, description: '' },
      de: { name: german, description: '' },
    })
    await db.category.createMany({
      data: [
        {
          id: ceramics,
          slug: 'ceramics',
          path: 'ceramics',
          translations: named('Ceramics', 'Keramik'),
          googleCategory: 672,
        },
        {
          id: mugs,
          slug: 'mugs',
          path: 'ceramics/mugs',
          parentId: ceramics,
          translations: named('Mugs', 'Becher'),
          googleCategory: 2_169,
        },
      ],
    })
    await db.productCategory.create({ data: { productId: made.id, categoryId: mugs } })
    await db.attribute.create({
      data: {
        id: newId(),
        code: 'material',
        label: {},
        values: [
          { code: 'clay', label: { en: 'Clay', de: 'Ton' } },
          { code: 'wood', label: { en: 'Wood', de: 'Holz' } },
        ],
      },
    })
    const value = (code: string, en: string, german: string) => ({ code, label: { en, de: german } })
    await db.product.update({
      where: { id: made.id },
      data: {
        attributes: { material: ['wood', 'clay'] },
        options: [
          {
            code: 'color',
            label: { en: 'Color', de: 'Farbe' },
            values: [value('blue', 'Blue', 'Blau'), value('red', 'Red', 'Rot')],
          },
        ],
      },
    })
    await db.variant.update({ where: { id: made.variantId }, data: { optionValues: { color: 'blue' } } })
    await db.variant.create({
      data: {
        id: newId(),
        productId: made.id,
        sku: `${made.sku}-RED`,
        optionValues: { color: 'red' },
        position: 1,
        prices: { create: { currency: 'EUR', amountMinor: 900n, compareAtMinor: 1_200n } },
      },
    })
    const media = (name: string, position: number, optionValue: string | null) => ({
      id: newId(),
      productId: made.id,
      url: `/products/mug/${name}`,
      alt: {},
      position,
      width: 1,
      height: 1,
      blur: '',
      color: '',
      optionValue,
    })
    await db.media.createMany({
      data: [media('blue', 0, 'blue'), media('red', 1, 'red'), media('scene', 2, null)],
    })

    const [english, german] = await Promise.all([textOf(googleFeed(us)), textOf(googleFeed(de))])
    const [item] = all(english, /<item>(.*?)<\/item>/gs).filter((each) => each.includes(made.sku))
    expect(all(english, new RegExp(`<g:id>(${made.sku}[^<]*)<`, 'g'))).toEqual([made.sku])
    expect(item).toContain('<g:title>Mug &amp; &lt;Bowl&gt;</g:title>')
    expect(item).toContain(`<g:link>http://localhost:3000/products/${made.slug}</g:link>`)
    expect(item).toContain('<g:price>18.00 USD</g:price>')
    expect(item).toContain(
      '<g:shipping><g:country>US</g:country><g:service>us-standard</g:service><g:price>6.90 USD</g:price>',
    )

    const red = all(german, /<item>(.*?)<\/item>/gs).find((each) => each.includes(`${made.sku}-RED`)) ?? ''
    expect(red).toContain(`<g:item_group_id>${made.id}</g:item_group_id>`)
    expect(red).toContain('<g:title>Mug &amp; &lt;Bowl&gt; (de) – Rot</g:title>')
    expect(red).toContain(`/de-de/products/${made.slug}?variant=${made.sku}-RED</g:link>`)
    expect(red).toContain('<g:image_link>http://localhost:3000/pictures/products/mug/red.jpg</g:image_link>')
    expect(all(red, /<g:additional_image_link>([^<]*)</g)).toEqual([
      'http://localhost:3000/pictures/products/mug/scene.jpg',
    ])
    expect(red).toContain('<g:price>12.00 EUR</g:price><g:sale_price>9.00 EUR</g:sale_price>')
    expect(red).toContain('<g:availability>out_of_stock</g:availability>')
    expect(red).toContain('<g:google_product_category>2169</g:google_product_category>')
    expect(red).toContain('<g:product_type>Keramik &gt; Becher</g:product_type>')
    expect(red).toContain('<g:color>Rot</g:color><g:material>Holz/Ton</g:material>')
    expect(all(red, /<g:country>(\w+)</g)).toEqual(['DE', 'AT'])
  })

  it('tells the number of what has one, and that a bundle is one', async () => {
    const part = await makeProduct()
    await db.variant.update({ where: { id: part.variantId }, data: { gtin: '4006381333931' } })
    const set = await makeBundle([{ sku: part.sku, quantity: 2 }])
    const items = (await textOf(googleFeed(us))).split('<item>')
    const itemOf = ({ sku }: { sku: string }) => items.find((item) => item.includes(`<g:id>${sku}</g:id>`))
    expect(itemOf(part)).toContain('<g:gtin>4006381333931</g:gtin>')
    expect(itemOf(part)).not.toMatch(/identifier_exists|is_bundle/)
    expect(itemOf(set)).toContain('<g:identifier_exists>no</g:identifier_exists>')
    expect(itemOf(set)).toContain('<g:is_bundle>yes</g:is_bundle>')
  })

  it('leaves out what is not sold, and goes on past what one query reads', async () => {
    const [draft, hidden] = [await makeProduct(), await makeProduct()]
    await db.product.update({ where: { id: draft.id }, data: { status: 'draft' } })
    await db.variant.update({ where: { id: hidden.variantId }, data: { active: false } })
    const many = await Promise.all(Array.from({ length: 203 }, () => makeProduct()))
    const ids = all(await textOf(googleFeed(us)), /<g:id>([^<]*)</g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(many.map(({ sku }) => sku)))
    expect(ids).not.toContain(draft.sku)
    expect(ids).not.toContain(hidden.sku)
  })
})

it('RSS tells of the newest first', async () => {
  const made = await makeProduct({ title: 'Newest & best', priceMinor: 950n })
  await db.product.update({ where: { id: made.id }, data: { publishedAt: new Date(Date.now() - 1_000) } })
  const text = await rssOfNewProducts(de)
  expect(all(text, /<item><title>([^<]*)</g)[0]).toBe('Newest &amp; best (de)')
  expect(text).toMatch(/<description>For tests · 9,50\s€<\/description>/)
  expect(text).toContain('href="http://localhost:3000/rss.xml?market=de-de"')
})

describe('the sitemap', () => {
  it('names a page only where it is sold, and categories with their pictures', async () => {
    const made = await makeProduct()
    await db.price.deleteMany({ where: { variantId: made.variantId, currency: 'EUR' } })
    const parts = await listSitemapParts(us)
    const text = await textOf(productsSitemap(us, parts, parts.length))
    const own = all(text, /<url>(.*?)<\/url>/g).filter((each) => each.includes(made.slug))
    expect(own).toHaveLength(1)
    expect(all(own[0] ?? '', /hreflang="([^"]+)"/g)).toEqual(['en-US', 'x-default'])
    const categories = categoriesSitemap(await listCategories(us))
    expect(all(categories, /<loc>([^<]*)</g)).toEqual(
      expect.arrayContaining([
        'http://localhost:3000/c/ceramics/mugs',
        'http://localhost:3000/de-de/c/ceramics/mugs',
      ]),
    )
  })

  it('is cut into parts of ten thousand addresses that hold every product once', async () => {
    const before = await db.product.count({ where: { status: 'published' } })
    await insertProducts(10_300)
    const parts = await listSitemapParts(us)
    expect(parts.map(({ firstId }) => firstId)).toEqual([...parts.map(({ firstId }) => firstId)].sort())
    expect(all(sitemapIndex(parts), /<loc>([^<]*)</g)).toEqual([
      'http://localhost:3000/sitemaps/pages.xml',
      'http://localhost:3000/sitemaps/categories.xml',
      'http://localhost:3000/sitemaps/collections.xml',
      ...[1, 2, 3].map((part) => `http://localhost:3000/sitemaps/products-${part}.xml`),
    ])
    const addresses: string[] = []
    for (const number of [1, 2, 3]) {
      const own = all(await textOf(productsSitemap(us, parts, number)), /<loc>([^<]*)</g)
      expect(own.length).toBeLessThanOrEqual(10_000)
      addresses.push(...own)
    }
    expect(new Set(addresses).size).toBe(addresses.length)
    // One of those from before has no price, another none in euro.
    expect(addresses.length).toBe((10_300 + before - 1) * 2 - 1)
    expect(() => productsSitemap(us, parts, 4)).toThrow(
      expect.objectContaining({ code: 'sitemap.not_found' }),
    )
  }, 120_000)
})

/** So many published products, sold in all markets. */
async function insertProducts(count: number): Promise<void> {
  await db.$executeRaw(sql`
    WITH "made" AS (
      INSERT INTO "Product" ("id", "slug", "status", "publishedAt", "translations", "updatedAt")
      SELECT gen_random_uuid(), 'many-' || n, 'published', now() - interval '1 day', '{}', now()
      FROM generate_series(1, ${count}::int) n RETURNING "id"
    ), "variants" AS (
      INSERT INTO "Variant" ("id", "productId", "sku", "updatedAt")
      SELECT gen_random_uuid(), "id", 'MANY-' || "id", now() FROM "made" RETURNING "id"
    )
    INSERT INTO "Price" ("variantId", "currency", "amountMinor", "updatedAt")
    SELECT "id", "currency", 100, now() FROM "variants", unnest(ARRAY['USD', 'EUR']) "currency"`)
}
