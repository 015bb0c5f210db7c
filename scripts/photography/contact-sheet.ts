import sharp from 'sharp'
import facts from '../../prisma/seed/content/images.json' with { type: 'json' }

/** All pictures of the demo shop on one sheet, docs/contact-sheet.avif. Run: node --import tsx scripts/photography/contact-sheet.ts */
const HEIGHT = 200
const COLUMNS = 16
const GAP = 4

const urls = Object.keys(facts).filter((url) => url.startsWith('/products/'))
const cellWidth = HEIGHT * 0.8 + GAP
const cellHeight = HEIGHT + GAP
const rows = Math.ceil(urls.length / COLUMNS)
const cells = await Promise.all(
  urls.map(async (url, index) => ({
    input: await sharp(`public${url}-320.avif`)
      .resize(HEIGHT * 0.8, HEIGHT)
      .toBuffer(),
    left: (index % COLUMNS) * cellWidth,
    top: Math.floor(index / COLUMNS) * cellHeight,
  })),
)
await sharp({
  create: { width: COLUMNS * cellWidth, height: rows * cellHeight, channels: 3, background: '#ffffff' },
})
  .composite(cells)
  .avif({ quality: 50 })
  .toFile('docs/contact-sheet.avif')
