import type { z } from 'zod'
import type { CategoryImage, ImageView, OptionView } from './schema'

/** The JSON columns of the catalogue, as the seed and the back office write them. */
export type Language = 'en' | 'de'
export type Localized = Record<Language, string>

export type ProductText = {
  title: string
  subtitle: string
  highlights: string[]
  paragraphs: string[]
  specs: { label: string; value: string }[]
}

export type StoredOption = {
  code: string
  label: Localized
  values: { code: string; label: Localized; swatch?: string }[]
}

export type StoredImage = {
  url: string
  alt: Localized
  width: number
  height: number
  blur: string
  color: string
  optionValue: string | null
}

export function imageView(image: StoredImage, language: Language): ImageView {
  return { ...image, alt: image.alt[language] }
}

export function categoryImageView(
  image: Omit<StoredImage, 'optionValue'> | null,
  language: Language,
): z.infer<typeof CategoryImage> | null {
  return image ? { ...image, alt: image.alt[language] } : null
}

export function optionViews(options: StoredOption[], language: Language): OptionView[] {
  return options.map((option) => ({
    code: option.code,
    label: option.label[language],
    values: option.values.map((value) => ({
      code: value.code,
      label: value.label[language],
      swatch: value.swatch ?? null,
    })),
  }))
}

/** What tells a variant from the others of its product, for staff: "Sand / Large", or its SKU. */
export function variantLabel(options: StoredOption[], chosen: Record<string, string>, sku: string): string {
  return (
    chosenOptions(options, chosen, 'en')
      .map(({ value }) => value)
      .join(' / ') || sku
  )
}

/** The chosen options in words: [{ name: 'Colour', value: 'Sand' }], in the product's order. */
export function chosenOptions(
  options: StoredOption[],
  chosen: Record<string, string>,
  language: Language,
): { name: string; value: string }[] {
  return options.flatMap((option) => {
    const value = option.values.find((each) => each.code === chosen[option.code])
    return value ? [{ name: option.label[language], value: value.label[language] }] : []
  })
}
