import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { PICTURE_TYPES } from './types'

/** More than any camera's picture of five megabytes has; what unfolds to more is no portrait. */
const MAX_PIXELS = 40_000_000

export type Square =
  | { kind: 'made'; bytes: Uint8Array }
  | { kind: 'unsupported' | 'too_many_pixels' | 'unreadable' }

/**
 * The middle of a picture as a square WebP of `size` pixels: upright as its EXIF says, its first frame alone, without
 * any metadata. Only what is of an allowed type by its first bytes reaches a decoder; what it claims to be does not count.
 */
export async function squarePicture(bytes: Uint8Array, size: number): Promise<Square> {
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !(PICTURE_TYPES as readonly string[]).includes(type.mime)) return { kind: 'unsupported' }
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > MAX_PIXELS) return { kind: 'too_many_pixels' }
    const square = await sharp(bytes, { limitInputPixels: MAX_PIXELS, pages: 1, failOn: 'error' })
      .autoOrient()
      .resize(size, size, { fit: 'cover', position: 'centre' })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer()
    return { kind: 'made', bytes: square }
  } catch {
    // Every error of the decoder is one of the file: truncated, damaged, made up.
    return { kind: 'unreadable' }
  }
}
