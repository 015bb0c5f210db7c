import { readFileSync } from 'node:fs'
import sharp from 'sharp'

/** What networks show of a shared link, and the format that all of them read. */
const WIDTH = 1200
const HEIGHT = 630
const PHOTO_WIDTH = 504 // a portrait of 4:5 at full height
const MARK_WIDTH = 232
const MARGIN = 72

const wordmark = readFileSync('public/brand/wordmark.svg')

/** A product's photograph beside the shop's name, on a paper of the photograph's own colour. */
export async function shareProduct(photo: Buffer, color: string, file: string): Promise<void> {
  const portrait = await sharp(photo).resize(PHOTO_WIDTH, HEIGHT).toBuffer()
  await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: lighter(color) } })
    .composite([
      { input: portrait, left: WIDTH - PHOTO_WIDTH, top: 0 },
      { input: await mark(), left: MARGIN, top: HEIGHT - MARGIN - 56 },
    ])
    .jpeg({ quality: 80, mozjpeg: true })
    .toFile(file)
}

/** A styled scene with the shop's name in a corner. */
export async function shareScene(photo: Buffer, file: string): Promise<void> {
  await sharp(photo)
    .resize(WIDTH, HEIGHT, { fit: 'cover' })
    .composite([{ input: await mark(), left: MARGIN, top: MARGIN - 16 }])
    .jpeg({ quality: 78, mozjpeg: true })
    .toFile(file)
}

function mark(): Promise<Buffer> {
  return sharp(wordmark, { density: 40 }).resize(MARK_WIDTH).png().toBuffer()
}

/** Halfway to white. */
function lighter(color: string): string {
  const parts = color.match(/[0-9a-f]{2}/gi) ?? []
  return `#${parts.map((part) => Math.round((Number.parseInt(part, 16) + 255) / 2).toString(16)).join('')}`
}
