import type { Localized, Option, OptionValue, PictureRef, Spec, Variant } from './types'

/** The same thing said in both languages. */
export function t<T = string>(en: T, de: T): Localized<T> {
  return { en, de }
}

const specLabels = {
  battery: t('Battery', 'Akku'),
  bulb: t('Bulb', 'Leuchtmittel'),
  burnTime: t('Burn time', 'Brenndauer'),
  cable: t('Cable', 'Kabel'),
  capacity: t('Capacity', 'Fassungsvermögen'),
  care: t('Care', 'Pflege'),
  contents: t('In the box', 'Lieferumfang'),
  dimensions: t('Dimensions', 'Maße'),
  fill: t('Filling', 'Füllung'),
  heat: t('Works on', 'Geeignet für'),
  language: t('Language', 'Sprache'),
  light: t('Light', 'Licht'),
  load: t('Load', 'Belastbarkeit'),
  material: t('Material', 'Material'),
  origin: t('Made in', 'Hergestellt in'),
  pages: t('Pages', 'Umfang'),
  paper: t('Paper', 'Papier'),
  water: t('Water', 'Wasser'),
  weight: t('Weight', 'Gewicht'),
}

/** One row of the specification table. */
export function spec(label: keyof typeof specLabels, en: string, de: string): Spec {
  return { label: specLabels[label], value: t(en, de) }
}

const optionNames = {
  color: t('Color', 'Farbe'),
  finish: t('Finish', 'Ausführung'),
  frame: t('Frame', 'Rahmen'),
  language: t('Language', 'Sprache'),
  ruling: t('Ruling', 'Lineatur'),
  scent: t('Scent', 'Duft'),
  size: t('Size', 'Größe'),
  wood: t('Wood', 'Holz'),
}

/** What a shopper chooses; values from colors.ts or from `choice`. */
export function option(name: keyof typeof optionNames, values: OptionValue[]): Option {
  return { name: optionNames[name], values }
}

/** An option value without a swatch: a size, a scent. */
export function choice(code: string, en: string, de: string): OptionValue {
  return { code, label: t(en, de) }
}

/** Variants of one product: what they share once, then what differs per variant. */
export function variantsOf<Shared extends Partial<Variant>>(
  shared: Shared,
  each: (Omit<Variant, keyof Shared> & Partial<Variant>)[],
): Variant[] {
  // Complete by construction: whatever `shared` leaves out, `each` must bring. The spread of a generic hides it.
  return each.map((own) => ({ ...shared, ...own }) as unknown as Variant)
}

/** A picture that does not depend on an option. */
export function shot(name: string, en: string, de: string): PictureRef {
  return { name, alt: t(en, de) }
}

/** One picture per option value, named after the value's code. `%` in the alt texts stands for its label. */
export function shotsOf(values: OptionValue[], en: string, de: string): PictureRef[] {
  return values.map(({ code, label }) => ({
    name: code,
    alt: t(en.replace('%', label.en.toLowerCase()), de.replace('%', label.de)),
    optionCode: code,
  }))
}

/** Centimetres of the packed article as the millimetres a carrier wants. */
export function cm(l: number, w: number, h: number): Variant['dimensionsMm'] {
  return { l: Math.round(l * 10), w: Math.round(w * 10), h: Math.round(h * 10) }
}
