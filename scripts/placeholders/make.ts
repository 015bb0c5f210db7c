import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { categoryContent } from '../../prisma/seed/content/categories'
import { productContent } from '../../prisma/seed/content/product-content'
import type { CategoryContent, ProductContent } from '../../prisma/seed/content/types'
import { OBJECTS } from './objects'
import { H, type Shape, shade, W } from './shapes'

/**
 * Draws a picture for every product and category and writes it in the widths the shop serves, with what
 * the seed needs to know of it in images.json. Run: node --import tsx scripts/placeholders/make.ts
 */
const WIDTHS = [320, 480, 640, 960]
type Facts = { width: number; height: number; widths: number[]; blur: string; color: string }
const facts: Record<string, Facts> = {}

for (const product of productContent)
  for (const { name } of product.images)
    await write(`/products/${product.slug}/${name}`, productSvg(product, name), W, H)
for (const category of categoryContent.flatMap(flat))
  await write(`/categories/${category.slug}`, categorySvg(category), 1200, 900)
await hero('hero', 2400, 1200, [960, 1280, 1920])
await hero('hero-portrait', 1080, 1350, [640, 1080])
writeFileSync('prisma/seed/content/images.json', `${JSON.stringify(facts, null, 2)}\n`)

function productSvg(product: ProductContent, name: string): string {
  const object = OBJECTS[product.slug]
  if (!object) throw new Error(`No object for ${product.slug}`)
  const color = swatchOf(product, name) ?? object.color
  const isDetail = name === 'detail'
  const first = swatchOf(product, product.images[0]?.name ?? '') ?? object.color
  // A detail comes closer, and from the side.
  const camera = isDetail ? 'translate(-620 -760) scale(1.9)' : ''
  return scene(
    W,
    H,
    backdropOf(product.slug),
    `<g transform="${camera}">${object.shape(isDetail ? first : color)}</g>`,
  )
}

function swatchOf(product: ProductContent, name: string): string | undefined {
  return product.options.flatMap(({ values }) => values).find(({ code }) => code === name)?.swatch
}

function categorySvg(category: CategoryContent): string {
  const members = productContent.filter(
    ({ categories }) =>
      categories.includes(category.slug) || belowOf(category).some((slug) => categories.includes(slug)),
  )
  const [a, b, c] = members
  const at = (product: ProductContent | undefined, x: number, scale: number) =>
    product ? `<g transform="translate(${x} ${860 - 960 * scale}) scale(${scale})">${drawn(product)}</g>` : ''
  return scene(1200, 900, backdropOf(category.slug), at(b, -20, 0.6) + at(c, 640, 0.55) + at(a, 230, 0.76))
}

function drawn(product: ProductContent): string {
  const object = OBJECTS[product.slug] as { shape: Shape; color: string }
  return object.shape(swatchOf(product, product.images[0]?.name ?? '') ?? object.color)
}

async function hero(name: string, width: number, height: number, widths: number[]): Promise<void> {
  const pick = (slug: string) => productContent.find((product) => product.slug === slug) as ProductContent
  const portrait = height > width
  const at = (slug: string, x: number, scale: number) =>
    `<g transform="translate(${x} ${height * 0.9 - 960 * scale}) scale(${scale})">${drawn(pick(slug))}</g>`
  const things = portrait
    ? at('rill-vase', -110, 0.72) + at('dusk-table-lamp', 420, 0.84) + at('ebb-mug', 190, 0.46)
    : at('rill-vase', 860, 0.84) +
      at('dusk-table-lamp', 1560, 1.02) +
      at('ebb-mug', 1340, 0.54) +
      at('snake-plant', 1180, 0.9)
  const image = sharp(Buffer.from(scene(width, height, '#e6dccd', things)))
  mkdirSync('public/home', { recursive: true })
  for (const each of widths)
    await image
      .clone()
      .resize(each)
      .avif({ quality: 55, effort: 3 })
      .toFile(`public/home/${name}-${each}.avif`)
}

async function write(url: string, svg: string, width: number, height: number): Promise<void> {
  const image = sharp(await sharp(Buffer.from(svg)).png().toBuffer())
  mkdirSync(path.dirname(`public${url}`), { recursive: true })
  for (const each of WIDTHS)
    await image.clone().resize(each).avif({ quality: 52, effort: 3 }).toFile(`public${url}-${each}.avif`)
  const { dominant } = await image.stats()
  const color = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  facts[url] = {
    width,
    height,
    widths: WIDTHS,
    blur: `linear-gradient(${shade(color, 0.1)},${shade(color, -0.08)})`,
    color,
  }
}

/** A paper sweep in soft daylight. */
function scene(width: number, height: number, paper: string, content: string): string {
  const horizon = height * 0.66
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <defs>
      <filter id="soft" x="-50%" y="-150%" width="200%" height="400%"><feGaussianBlur stdDeviation="16"/></filter>
      <filter id="glow" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="60"/></filter>
      <linearGradient id="wall" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="${shade(paper, 0.35)}"/><stop offset="1" stop-color="${shade(paper, -0.05)}"/></linearGradient>
      <linearGradient id="table" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${shade(paper, -0.07)}" stop-opacity="0"/><stop offset="0.35" stop-color="${shade(paper, -0.03)}"/><stop offset="1" stop-color="${shade(paper, 0.16)}"/></linearGradient>
    </defs>
    <rect width="${width}" height="${height}" fill="url(#wall)"/><rect y="${horizon}" width="${width}" height="${height - horizon}" fill="url(#table)"/>
    ${content}</svg>`
}

/** Calm papers, the same for a thing every time. */
function backdropOf(slug: string): string {
  const papers = ['#e9e1d5', '#e3e2da', '#e8ddd2', '#dfe2dd', '#ebe4d6']
  const sum = [...slug].reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return papers[sum % papers.length] ?? '#e9e1d5'
}

function flat(category: CategoryContent): CategoryContent[] {
  return [category, ...(category.children ?? []).flatMap(flat)]
}

function belowOf(category: CategoryContent): string[] {
  return flat(category).map(({ slug }) => slug)
}
