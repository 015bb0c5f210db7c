import 'server-only'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { categories, products } from './content/catalogue'
import type { Category, Language, Option, Product, Variant } from './content/types'

export type SeededVariant = Variant & { id: string; optionValues: Record<string, string> }
export type SeededProduct = Omit<Product, 'variants'> & { id: string; variants: SeededVariant[] }

/** Categories, products, variants, prices with their history, and pictures. Stock comes with the orders. */
export async function seedCatalog(now: Date): Promise<SeededProduct[]> {
  const categoryIds = await seedCategories()
  const seeded = products.map(
    (product): SeededProduct => ({
      ...product,
      id: newId(),
      variants: product.variants.map((variant) => ({
        ...variant,
        id: newId(),
        optionValues: optionValues(product, variant),
      })),
    }),
  )
  await db.product.createMany({ data: seeded.map((product) => productRow(product, now)) })
  await db.productCategory.createMany({
    data: seeded.flatMap((product) =>
      product.categories.map((slug) => ({ productId: product.id, categoryId: idOf(categoryIds, slug) })),
    ),
  })
  await db.variant.createMany({ data: seeded.flatMap(variantRows) })
  await db.price.createMany({ data: seeded.flatMap(({ variants }) => variants.flatMap(priceRows)) })
  await db.priceHistory.createMany({
    data: seeded.flatMap(({ variants }) => variants.flatMap((variant) => priceHistoryRows(variant, now))),
  })
  await db.media.createMany({ data: seeded.flatMap(mediaRows) })
  return seeded
}

async function seedCategories(): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const insert = async (category: Category, parent: { id: string; path: string } | null): Promise<void> => {
    const id = newId()
    const path = parent ? `${parent.path}/${category.slug}` : category.slug
    const { url, alt, width, height, blur, color } = category.image
    await db.category.create({
      data: {
        id,
        slug: category.slug,
        path,
        parentId: parent?.id ?? null,
        position: category.position,
        image: { url, alt, width, height, blur, color },
        translations: inLanguages((language) => ({
          name: category.name[language],
          description: category.description[language],
        })),
      },
    })
    ids.set(category.slug, id)
    for (const child of category.children) await insert(child, { id, path })
  }
  for (const category of categories) await insert(category, null)
  return ids
}

function productRow(product: SeededProduct, now: Date) {
  const publishedAt = daysBefore(now, product.publishedDaysAgo)
  return {
    id: product.id,
    slug: product.slug,
    status: 'published' as const,
    featured: product.featured ?? false,
    taxClass: product.taxClass,
    publishedAt,
    createdAt: publishedAt,
    translations: inLanguages((language) => ({
      title: product.title[language],
      subtitle: product.subtitle[language],
      highlights: product.description[language].highlights,
      paragraphs: product.description[language].paragraphs,
      specs: product.specs.map(({ label, value }) => ({ label: label[language], value: value[language] })),
    })),
    options: product.options.map((option) => ({
      code: optionCode(option),
      label: option.name,
      values: option.values.map(({ code, label, swatch }) => ({
        code,
        label,
        ...(swatch ? { swatch } : {}),
      })),
    })),
  }
}

function variantRows({ id: productId, variants }: SeededProduct) {
  return variants.map((variant, position) => ({
    id: variant.id,
    productId,
    sku: variant.sku,
    optionValues: variant.optionValues,
    position,
    weightG: variant.weightG,
    dimensionsMm: variant.dimensionsMm,
    costMinor: BigInt(variant.costUsdMinor),
    lowStockThreshold: variant.lowStockThreshold,
  }))
}

function priceRows(variant: SeededVariant) {
  const price = (currency: string, amount: number, compareAt: number | undefined) => ({
    variantId: variant.id,
    currency,
    amountMinor: BigInt(amount),
    compareAtMinor: compareAt === undefined ? null : BigInt(compareAt),
  })
  return [
    price('USD', variant.priceUsdMinor, variant.compareAtUsdMinor),
    price('EUR', variant.priceEurMinor, variant.compareAtEurMinor),
  ]
}

/** A reduced price was the compare-at price until two weeks ago; every other one has never changed. */
function priceHistoryRows(variant: SeededVariant, now: Date) {
  return priceRows(variant).flatMap(({ variantId, currency, amountMinor, compareAtMinor }) => {
    const entry = (amount: bigint, days: number) => ({
      id: newId(),
      variantId,
      currency,
      amountMinor: amount,
      createdAt: daysBefore(now, days),
    })
    return compareAtMinor === null
      ? [entry(amountMinor, 365)]
      : [entry(compareAtMinor, 365), entry(amountMinor, 14)]
  })
}

function mediaRows({ id: productId, images }: SeededProduct) {
  return images.map(({ url, alt, width, height, blur, color, optionCode: optionValue }, position) => ({
    id: newId(),
    productId,
    url,
    alt,
    position,
    width,
    height,
    blur,
    color,
    optionValue: optionValue ?? null,
  }))
}

/** The name of an option in a URL: "color", "size". */
function optionCode(option: Option): string {
  return option.name.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

function optionValues(product: Product, variant: Variant): Record<string, string> {
  return Object.fromEntries(
    product.options.map((option, index) => {
      const value = variant.optionCodes[index]
      if (value === undefined) throw new Error(`${variant.sku} lacks a value for ${option.name.en}`)
      return [optionCode(option), value]
    }),
  )
}

function inLanguages<T>(make: (language: Language) => T): Record<Language, T> {
  return { en: make('en'), de: make('de') }
}

function idOf(ids: Map<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`There is no category "${slug}"`)
  return id
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
