import { readFileSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * Makes the icons that browsers, phones and link previews want of app/icon.svg.
 * Run: node --import tsx scripts/brand/icons.ts
 */
const source = readFileSync('app/icon.svg', 'utf8')
/** Phones cut the corners themselves, and may cut away a tenth on each side of a maskable icon. */
const square = source.replace(' rx="6"', '')
const maskable = square
  .replace('viewBox="0 0 24 24"', 'viewBox="-3 -3 30 30"')
  .replace('<rect width="24" height="24"', '<rect x="-3" y="-3" width="30" height="30"')

await writePng(square, 180, 'app/apple-icon.png')
await writePng(source, 192, 'public/brand/icon-192.png')
await writePng(source, 512, 'public/brand/icon-512.png')
await writePng(maskable, 512, 'public/brand/icon-maskable-512.png')
writeFileSync('app/favicon.ico', ico(await png(source, 48), 48))

async function writePng(svg: string, size: number, file: string): Promise<void> {
  writeFileSync(file, await png(svg, size))
}

function png(svg: string, size: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: (72 * size) / 24 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** An ICO file that holds one PNG (the format of Windows Vista and later). */
function ico(image: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2) // an icon
  head.writeUInt16LE(1, 4) // of one picture
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10) // color planes
  head.writeUInt16LE(32, 12) // bits per pixel
  head.writeUInt32LE(image.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, image])
}
