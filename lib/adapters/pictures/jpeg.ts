import 'server-only'
import sharp from 'sharp'

/** A picture as a JPEG on white, for those who read nothing newer. */
export async function toJpeg(bytes: Uint8Array): Promise<Uint8Array> {
  return sharp(bytes).flatten({ background: '#ffffff' }).jpeg({ quality: 86, mozjpeg: true }).toBuffer()
}
