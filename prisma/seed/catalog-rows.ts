import 'server-only'
import { newId } from '@/lib/core/id'
import type { Language, Option, Product, Variant } from './content/types'

/** What the catalogue's tables say of a product of the content. */

export type SeededVariant = Variant & { id: string; optionValues: Record<string, string> }
export type SeededProduct = Omit<Product, 'variants'> & { id: string; variants: SeededVariant[] }

/** The product and its variants with new ids. */
export function identified(product: Product): SeededProduct {
  return {
    ...product,
    id: newId(),
    variants: product.variants.map((variant) => ({
      ...variant,
      id: newId(),
      optionValues: optionValues(product, variant),
    })),
  }
}

export function productRow(product: SeededProduct, now: Date) {
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
    attributes: product.attributes,
  }
}

export function variantRows({ id: productId, variants }: SeededProduct) {
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

export function priceRows(variant: SeededVariant) {
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
export function priceHistoryRows(variant: SeededVariant, now: Date) {
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

export function mediaRows({ id: productId, images }: SeededProduct) {
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
export function optionCode(option: Option): string {
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

export function inLanguages<T>(make: (language: Language) => T): Record<Language, T> {
  return { en: make('en'), de: make('de') }
}

export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
