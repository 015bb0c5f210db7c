import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { categoryContent } from '../../prisma/seed/content/categories'
import { productContent } from '../../prisma/seed/content/product-content'
import { sceneOf } from '../../prisma/seed/content/scenes'
import type { CategoryContent, PictureFacts, ProductContent } from '../../prisma/seed/content/types'
import { shareProduct, shareScene } from './share-picture'

/**
 * Makes the shop's files of the photographs in .data/photography: AVIF in the widths that are served, and
 * prisma/seed/content/images.json, and JPEGs for shared links. Pictures that were not taken again are left as they are.
 * Run: node --import tsx scripts/photography/finish.ts
 */
const PHOTOS = '.data/photography'
const FACTS = 'prisma/seed/content/images.json'
const WIDTHS = [320, 480, 640, 960]
const PORTRAIT = 960 / 1200
const LANDSCAPE = 1200 / 900

type Crop = { left: number; top: number; width: number; height: number }

const facts: Record<string, PictureFacts> = JSON.parse(readFileSync(FACTS, 'utf8'))
const wanted = new Set<string>()
/** What was written by this run: what is made of it is made again. */
const fresh = new Set<string>()

for (const product of productContent) {
  for (const { name } of product.images)
    await finish(`/products/${product.slug}/${name}`, `${PHOTOS}/${product.slug}/${name}.png`)
  await shareFirst(product)
  const scene = sceneOf(product.slug)
  if (scene)
    await finish(`/products/${product.slug}/scene`, `${PHOTOS}/scenes/${scene}.png`, (width, height) =>
      around(product.slug, scene, width, height, PORTRAIT),
    )
}
for (const { slug, scene } of categoryContent.flatMap(flat)) {
  const source = `${PHOTOS}/scenes/${scene}.png`
  await finish(`/categories/${slug}`, source, (width, height) => middle(width, height, LANDSCAPE))
  if (existsSync(source)) await shareScene(readFileSync(source), `public/categories/${slug}-share.jpg`)
}
await home('hero', [960, 1280, 1920, 2400])
await home('hero-portrait', [640, 768, 1080])

for (const url of Object.keys(facts))
  if (!wanted.has(url)) {
    const files = [...(facts[url]?.widths ?? []).map((width) => `${width}.avif`), 'share.jpg', 'mail.jpg']
    for (const file of files) rmSync(`public${url}-${file}`, { force: true })
    delete facts[url]
  }
for (const url of Object.keys(facts)) await mailPicture(url)
const sorted = Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(FACTS, `${JSON.stringify(sorted, null, 2)}\n`)
execFileSync('npx', ['biome', 'format', '--write', FACTS])

async function finish(
  url: string,
  source: string,
  crop?: (width: number, height: number) => Crop,
): Promise<void> {
  wanted.add(url)
  if (!existsSync(source) || isFinished(url, source)) return
  const whole = sharp(source)
  const { width = 0, height = 0 } = await whole.metadata()
  const cut = crop ? await whole.extract(crop(width, height)).png().toBuffer() : readFileSync(source)
  const size = await sharp(cut).metadata()
  mkdirSync(path.dirname(`public${url}`), { recursive: true })
  for (const each of WIDTHS) await write(cut, each, `public${url}-${each}.avif`)
  fresh.add(url)
  facts[url] = { width: size.width, height: size.height, widths: WIDTHS, ...(await placeholder(cut)) }
}

/** Encoding takes longest: what is younger than its photograph stays. */
function isFinished(url: string, source: string): boolean {
  const file = `public${url}-${WIDTHS[0]}.avif`
  return Boolean(facts[url]) && existsSync(file) && statSync(file).mtimeMs > statSync(source).mtimeMs
}

async function shareFirst({ slug, images: [first] }: ProductContent): Promise<void> {
  const url = `/products/${slug}/${first?.name}`
  const [source, file] = [`public${url}-960.avif`, `public${url}-share.jpg`]
  if (!facts[url] || (existsSync(file) && !fresh.has(url))) return
  await shareProduct(readFileSync(source), facts[url].color, file)
}

/** What mail programs show beside an ordered thing: few of them read AVIF. */
async function mailPicture(url: string): Promise<void> {
  const file = `public${url}-mail.jpg`
  const source = `public${url}-320.avif`
  if (!url.startsWith('/products/') || url.endsWith('/scene')) return
  if (existsSync(file) && !fresh.has(url)) return
  await sharp(source).resize(128, 160).jpeg({ quality: 80, mozjpeg: true }).toFile(file)
}

async function home(name: string, widths: number[]): Promise<void> {
  const source = `${PHOTOS}/scenes/${name}.png`
  if (!existsSync(source)) return
  mkdirSync('public/home', { recursive: true })
  const picture = readFileSync(source)
  for (const each of widths) await write(picture, each, `public/home/${name}-${each}.avif`)
  await shareScene(picture, `public/home/${name}-share.jpg`)
}

/** Small sizes lose their edges when they are scaled, so they get them back. */
async function write(picture: Buffer, width: number, file: string): Promise<void> {
  const scaled = sharp(picture).resize(width)
  await (width <= 480 ? scaled.sharpen({ sigma: 0.6, m1: 0.4, m2: 0.8 }) : scaled)
    .avif({ quality: 72, effort: 4 })
    .toFile(file)
}

/** What is shown until the file is there: three bands of the picture's own colours, and its dominant one. */
async function placeholder(picture: Buffer): Promise<Pick<PictureFacts, 'blur' | 'color'>> {
  const bands = await sharp(picture).resize(1, 3, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  const band = (index: number) => hex([...bands.subarray(index * 3, index * 3 + 3)])
  const { dominant } = await sharp(picture).stats()
  return {
    blur: `linear-gradient(${band(0)},${band(1)},${band(2)})`,
    color: hex([dominant.r, dominant.g, dominant.b]),
  }
}

function hex(parts: number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The largest portrait that has the product in its middle, as far as the picture reaches. */
function around(slug: string, scene: string, width: number, height: number, ratio: number): Crop {
  const places: Record<string, [number, number, number, number]> = JSON.parse(
    readFileSync(`${PHOTOS}/scenes/${scene}.json`, 'utf8'),
  )
  const place = places[slug]
  if (!place) throw new Error(`${slug} is not in the scene ${scene}`)
  const [left, , right] = place
  const cutWidth = Math.round(height * ratio)
  const center = ((Math.max(left, 0) + Math.min(right, 1)) / 2) * width
  const from = Math.round(Math.min(Math.max(center - cutWidth / 2, 0), width - cutWidth))
  return { left: from, top: 0, width: cutWidth, height }
}

function middle(width: number, height: number, ratio: number): Crop {
  const cutWidth = Math.min(width, Math.round(height * ratio))
  const cutHeight = Math.min(height, Math.round(width / ratio))
  return {
    left: Math.round((width - cutWidth) / 2),
    top: Math.round((height - cutHeight) / 2),
    width: cutWidth,
    height: cutHeight,
  }
}

function flat(category: CategoryContent): CategoryContent[] {
  return [category, ...(category.children ?? []).flatMap(flat)]
}
