import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/uploads/avatars/[name]/route'
import { createCtx, systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { makePerson, type Person } from '@/lib/testing/make-person'
import { readAvatar, removeAvatar, setAvatar } from './avatar'
import { AVATAR_BYTES } from './avatar-limits'
import { removeUpload } from './remove-upload'

const RED = { width: 900, height: 600, channels: 3, background: '#c00' } as const
const red = () => sharp({ create: RED })

/** A PNG that claims to have these many pixels, in a few bytes. */
function bomb(side: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(1_000_000))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const fileOf = (url: string | null) => url?.split('/').at(-1) ?? ''
const storedFiles = () => {
  const folder = path.join(env.UPLOADS_DIR, 'avatars')
  return existsSync(folder) ? readdirSync(folder) : []
}
const namesIn = async (type: string) =>
  (await db.outboxEvent.findMany({ where: { type }, orderBy: { id: 'asc' } })).map(
    ({ payload }) => (payload as { name: string }).name,
  )
/** What the job does an hour after each upload. */
async function removeForgotten(): Promise<void> {
  for (const name of await namesIn('upload.begun')) await removeUpload(systemCtx('test'), name)
}
const replacedBy = () => namesIn('upload.replaced')

async function nameOf({ userId }: Person): Promise<string | null> {
  return (await db.user.findUniqueOrThrow({ where: { id: userId } })).avatar
}

describe('a picture of somebody', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('comes from %s and is a square WebP', async (format) => {
    const { ctx } = await makePerson()
    const { avatarUrl } = await setAvatar(ctx, await red().toFormat(format).toBuffer())
    expect(avatarUrl).toMatch(/^\/api\/uploads\/avatars\/[A-Za-z0-9_-]{22}\.webp$/)
    const made = await sharp(await readAvatar(fileOf(avatarUrl))).metadata()
    expect(made).toMatchObject({ format: 'webp', width: 512, height: 512 })
  })

  it('stands upright and tells nothing but what it shows', async () => {
    const { ctx } = await makePerson()
    // Left half black, right half white; EXIF 3 says that it is upside down.
    const black = await sharp({ create: { ...RED, width: 450, background: '#000' } })
      .png()
      .toBuffer()
    const picture = await sharp({ create: { ...RED, background: '#fff' } })
      .composite([{ input: black, left: 0, top: 0 }])
      .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer()
    const bytes = await readAvatar(fileOf((await setAvatar(ctx, picture)).avatarUrl))
    expect(Buffer.from(bytes).includes('secret place')).toBe(false)
    const { exif, icc, xmp } = await sharp(bytes).metadata()
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
    const [left] = await sharp(bytes).extract({ left: 50, top: 250, width: 1, height: 1 }).raw().toBuffer()
    expect(left).toBeGreaterThan(240)
  })

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, number]>([
    ['nothing', () => new Uint8Array(), 'avatar.empty', 422],
    ['more than 5 MiB', () => new Uint8Array(AVATAR_BYTES + 1), 'avatar.too_large', 413],
    ['text', () => Buffer.from('not a picture'), 'avatar.unsupported', 415],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'avatar.unsupported', 415],
    ['a GIF', () => red().gif().toBuffer(), 'avatar.unsupported', 415],
    ['a TIFF', () => red().tiff().toBuffer(), 'avatar.unsupported', 415],
    ['a truncated JPEG', async () => (await noise()).subarray(0, 4_000), 'avatar.unreadable', 422],
    ['a head without a picture', async () => (await noise()).subarray(0, 12), 'avatar.unreadable', 422],
    ['a decompression bomb', () => bomb(30_000), 'avatar.too_many_pixels', 422],
    ['a picture that ends early', () => bomb(2_000), 'avatar.unreadable', 422],
  ])('is not made of %s', async (_name, make, code, status) => {
    const person = await makePerson()
    const before = storedFiles().length
    await expect(setAvatar(person.ctx, await make())).rejects.toMatchObject({ code, status })
    expect([await nameOf(person), storedFiles().length]).toEqual([null, before])
  })

  it('is the first frame of a moving one', async () => {
    const { ctx } = await makePerson()
    const frames = Buffer.concat([Buffer.alloc(64 * 64 * 3, 255), Buffer.alloc(64 * 64 * 3, 0)])
    const moving = await sharp(frames, { raw: { width: 64, height: 128, channels: 3, pageHeight: 64 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer()
    const bytes = await readAvatar(fileOf((await setAvatar(ctx, moving)).avatarUrl))
    expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1)
    expect((await sharp(bytes).stats()).channels[0]?.mean).toBeGreaterThan(240)
  })

  it('replaces the one before, which is removed afterwards', async () => {
    const person = await makePerson()
    await setAvatar(person.ctx, await red().png().toBuffer())
    const first = (await nameOf(person)) ?? ''
    const second = await setAvatar(person.ctx, await red().png().toBuffer())
    expect(await replacedBy()).toContain(first)
    await removeUpload(systemCtx('test'), first)
    await removeUpload(systemCtx('test'), first)
    await expect(readAvatar(fileOf(first))).rejects.toMatchObject({ code: 'avatar.not_found' })
    await removeAvatar(person.ctx)
    expect(await nameOf(person)).toBeNull()
    expect(await replacedBy()).toContain(`avatars/${fileOf(second.avatarUrl)}`)
    await removeAvatar(person.ctx)
  })

  it('set five times at once is one, and each other is removed', async () => {
    const person = await makePerson()
    const [picture, before] = [await red().png().toBuffer(), storedFiles()]
    await Promise.all([1, 2, 3, 4, 5].map(() => setAvatar(person.ctx, picture)))
    const made = storedFiles().filter((file) => !before.includes(file))
    const replaced = await replacedBy()
    expect(made).toHaveLength(5)
    const kept = made.map((file) => `avatars/${file}`).filter((name) => !replaced.includes(name))
    expect(kept).toEqual([await nameOf(person)])
  })

  it('leaves no file behind when the account is gone meanwhile', async () => {
    const [person, other] = [await makePerson(), await makePerson()]
    await setAvatar(other.ctx, await red().png().toBuffer())
    await removeForgotten()
    const before = storedFiles().length
    await db.user.update({ where: { id: person.userId }, data: { status: 'erased' } })
    await expect(setAvatar(person.ctx, await red().png().toBuffer())).rejects.toMatchObject({
      code: 'auth.required',
    })
    await removeForgotten()
    expect(storedFiles()).toHaveLength(before)
    expect(storedFiles()).toContain(fileOf(await nameOf(other)))
    await expect(setAvatar(createCtx(), new Uint8Array(1))).rejects.toMatchObject({ code: 'auth.required' })
  })

  it('can be tried thirty times an hour', async () => {
    const { ctx } = await makePerson()
    const text = Buffer.from('x')
    for (let at = 0; at < 30; at += 1)
      await expect(setAvatar(ctx, text)).rejects.toMatchObject({ code: 'avatar.unsupported' })
    await expect(setAvatar(ctx, text)).rejects.toMatchObject({ code: 'auth.throttled', status: 429 })
  })
})

async function noise(): Promise<Uint8Array> {
  const { width, height, channels } = RED
  const pixels = Buffer.alloc(width * height * channels)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 2_654_435_761) >>> 24
  return sharp(pixels, { raw: { width, height, channels } }).jpeg().toBuffer()
}

describe('the address of a picture', () => {
  const get = (name: string) =>
    GET(new Request('http://shop.test/api/uploads/avatars/x'), { params: Promise.resolve({ name }) })

  it('answers the picture, forever the same, as nothing but a picture', async () => {
    const { ctx } = await makePerson()
    const response = await get(fileOf((await setAvatar(ctx, await red().png().toBuffer())).avatarUrl))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect((await sharp(await response.arrayBuffer()).metadata()).format).toBe('webp')
  })

  it.each(['AAAAAAAAAAAAAAAAAAAAAA.webp', '../secrets.webp', '..%2F..%2F.env', 'x.svg', ''])(
    'answers 404 for "%s"',
    async (name) => {
      const response = await get(name)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ])
    },
  )
})
