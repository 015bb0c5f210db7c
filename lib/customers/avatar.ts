import 'server-only'
import { buffer } from 'node:stream/consumers'
import { squarePicture } from '@/lib/adapters/pictures/sharp'
import { PICTURE_TYPES } from '@/lib/adapters/pictures/types'
import { storage } from '@/lib/adapters/storage/storage'
import { countAttempt } from '@/lib/auth/attempts'
import { requirePerson } from '@/lib/auth/require-person'
import { type Ctx, transact } from '@/lib/context'
import { AppError, notFound, unauthenticated } from '@/lib/core/errors'
import { newToken } from '@/lib/core/id'
import { takingTurns } from '@/lib/core/turns'
import { sql } from '@/lib/db/sql'
import { emit } from '@/lib/events/emit'
import { AVATAR_BYTES } from './avatar-limits'
import { getOwnProfile } from './get-own-profile'
import type { ProfileView } from './schema'

const SIZE = 512

/** A picture unfolds to 160 MB: one at a time. */
const inTurn = takingTurns({
  atOnce: 1,
  mostWaiting: 20,
  busy: () =>
    new AppError('unavailable', 'avatar.busy', 'Many pictures are being made. Try again in a moment.', {
      retryAfterSeconds: 10,
    }),
})

/** Decoding costs more than other requests; nobody changes their face this often. */
const MAX_PER_HOUR = 30

/**
 * Makes a picture the caller's: re-encoded, so that nothing of the file is kept but what it shows. The one before is
 * removed once this one is saved. Throws `auth.required`, `auth.throttled` (429), `avatar.too_large` (413),
 * `avatar.unsupported` (415), `avatar.empty`, `avatar.too_many_pixels`, `avatar.unreadable` (422),
 * `avatar.busy`, `storage.unavailable` (503).
 */
export async function setAvatar(ctx: Ctx, bytes: Uint8Array): Promise<ProfileView> {
  const { userId } = requirePerson(ctx)
  if (bytes.byteLength === 0) throw REFUSALS.empty()
  if (bytes.byteLength > AVATAR_BYTES) throw REFUSALS.too_large()
  await countAttempt(ctx, [{ name: `avatar:${userId}`, most: MAX_PER_HOUR, seconds: 3600 }])
  const square = await inTurn(() => squarePicture(bytes, SIZE))
  if (square.kind !== 'made') throw REFUSALS[square.kind]()
  const name = `avatars/${newToken()}.webp`
  // Before it is stored, so that a job finds it whatever happens between here and its being somebody's.
  await transact(ctx, (ctx) => emit(ctx, 'upload.begun', { name }))
  await storage.put(name, square.bytes, AVATAR_TYPE)
  await replaceAvatar(ctx, userId, name)
  return getOwnProfile(ctx)
}

/** Takes the caller's picture away; without one nothing happens. Throws `auth.required`. */
export async function removeAvatar(ctx: Ctx): Promise<void> {
  await replaceAvatar(ctx, requirePerson(ctx).userId, null)
}

export const AVATAR_TYPE = 'image/webp'

/** A picture by the last part of its address. Throws `avatar.not_found` (404). */
export async function readAvatar(file: string): Promise<Uint8Array> {
  const found = /^[A-Za-z0-9_-]{22}\.webp$/.test(file) ? await storage.get(`avatars/${file}`) : null
  if (!found) throw notFound('avatar')
  return buffer(found.stream)
}

/** One statement answers which picture was replaced, so that of two at once each removes another one. */
async function replaceAvatar(ctx: Ctx, userId: string, name: string | null): Promise<void> {
  await transact(ctx, async (ctx) => {
    const [former] = await ctx.db.$queryRaw<{ avatar: string | null }[]>(sql`
      WITH "former" AS (SELECT "id", "avatar" FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE)
      UPDATE "User" u SET "avatar" = ${name}, "updatedAt" = now() FROM "former"
      WHERE u."id" = "former"."id" AND u."status" = 'active' RETURNING "former"."avatar"`)
    if (!former) throw unauthenticated()
    if (former.avatar !== null) await emit(ctx, 'upload.replaced', { name: former.avatar })
  })
}

const TYPES = PICTURE_TYPES.map((type) => type.replace('image/', '').toUpperCase()).join(', ')

const REFUSALS = {
  empty: () => new AppError('invalid', 'avatar.empty', 'This file is empty. Choose a picture.'),
  too_large: () =>
    new AppError('too_large', 'avatar.too_large', 'A picture may have 5 MB at most. Choose a smaller one.'),
  unsupported: () =>
    new AppError(
      'unsupported',
      'avatar.unsupported',
      `This is not a picture we can read. Choose one of ${TYPES}.`,
    ),
  too_many_pixels: () =>
    new AppError(
      'invalid',
      'avatar.too_many_pixels',
      'This picture has more than 40 megapixels. Choose a smaller one.',
    ),
  unreadable: () =>
    new AppError(
      'invalid',
      'avatar.unreadable',
      'This picture is damaged or incomplete. Choose another one.',
    ),
}
