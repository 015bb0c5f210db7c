import { choice, option, spec, t, variantsOf } from './define'
import type { ProductContent } from './types'

/** What the demo sells as a download: a taste of a book, with the pictures of that book. */
export const downloadContent: Omit<ProductContent, 'images'> & {
  picturesOf: string
  /** Below prisma/seed/files, by SKU. */
  files: Record<string, string>
} = {
  slug: 'four-slow-recipes',
  title: t('Four slow recipes', 'Vier langsame Rezepte'),
  subtitle: t('From The Slow Kitchen, to read on a screen', 'Aus Die langsame Küche, für den Bildschirm'),
  description: t(
    {
      highlights: [
        'Beans, bread, a stew and what is left of them',
        'Metric and US measures',
        'PDF, five pages',
      ],
      paragraphs: [
        'Four recipes from the book that say when they can be left alone and for how long. Print them, or lean the tablet against the bread bin.',
        'You fetch the file from the page of your order, as soon as it is paid.',
      ],
    },
    {
      highlights: [
        'Bohnen, Brot, ein Schmortopf und was davon bleibt',
        'Gramm und US-Maße',
        'PDF, fünf Seiten',
      ],
      paragraphs: [
        'Vier Rezepte aus dem Buch, bei denen steht, wann und wie lange du sie allein lassen kannst. Druck sie aus, oder lehn das Tablet an den Brotkasten.',
        'Du lädst die Datei von der Seite deiner Bestellung, sobald sie bezahlt ist.',
      ],
    },
  ),
  specs: [
    spec('pages', '5 pages, 4 recipes', '5 Seiten, 4 Rezepte'),
    spec('language', 'English or German', 'Deutsch oder Englisch'),
  ],
  categories: ['books', 'kitchen'],
  attributes: { material: [], origin: [], place: ['kitchen'] },
  publishedDaysAgo: 90,
  taxClass: 'reduced',
  options: [option('language', [choice('en', 'English', 'Englisch'), choice('de', 'German', 'Deutsch')])],
  variants: variantsOf(
    {
      priceUsdMinor: 600,
      priceEurMinor: 490,
      weightG: 0,
      dimensionsMm: { l: 0, w: 0, h: 0 },
      stock: 0,
      lowStockThreshold: 0,
      costUsdMinor: 0,
    },
    [
      { sku: 'DIG-SLOW-EN', optionCodes: ['en'] },
      { sku: 'DIG-SLOW-DE', optionCodes: ['de'] },
    ],
  ),
  picturesOf: 'book-slow-kitchen',
  files: { 'DIG-SLOW-EN': 'four-slow-recipes.pdf', 'DIG-SLOW-DE': 'vier-langsame-rezepte.pdf' },
}
