import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { toJpeg } from '@/lib/adapters/pictures/jpeg'
import { AppError, notFound } from '@/lib/core/errors'
import { takingTurns } from '@/lib/core/turns'

/** Pictures of the catalogue: "products/ebb-mug/sand", "categories/ceramics". Nothing here leads out of their folders. */
const PICTURE = /^(?:products\/[a-z0-9-]{1,120}|categories|home)\/[a-z0-9-]{1,120}$/

/** The largest of the widths that pictures are kept in. */
const WIDTH = 960

/** So many JPEGs of some 100 KB each are kept by a process; whoever is in front keeps the others. */
const MOST_KEPT = 64
const kept = new Map<string, Uint8Array>()

const inTurn = takingTurns({
  atOnce: 1,
  mostWaiting: 50,
  busy: () =>
    new AppError('unavailable', 'picture.busy', 'Too many pictures are being made. Try again in a moment.'),
})

/**
 * A picture of the catalogue as a JPEG of its largest width: made when it is asked for, one at a time, and nowhere
 * written. `name` is the picture's url without the first slash. Throws `picture.not_found`, `picture.busy` (503).
 */
export async function jpegPicture(name: string): Promise<Uint8Array> {
  if (!PICTURE.test(name)) throw notFound('picture')
  return (
    kept.get(name) ?? inTurn(async () => kept.get(name) ?? keep(name, await toJpeg(await readPicture(name))))
  )
}

async function readPicture(name: string): Promise<Uint8Array> {
  try {
    return await readFile(path.join(process.cwd(), 'public', `${name}-${WIDTH}.avif`))
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT' ? notFound('picture') : error
  }
}

function keep(name: string, jpeg: Uint8Array): Uint8Array {
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  kept.set(name, jpeg)
  return jpeg
}
