import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { makePerson } from '@/lib/testing/make-person'
import { getOwnProfile } from './get-own-profile'
import { UpdateProfile } from './schema'
import { updateProfile } from './update-profile'

describe('a profile', () => {
  it('is what somebody says about themselves, and what they cannot change', async () => {
    const { ctx, email, userId } = await makePerson({ market: MARKETS['de-de'] })
    await db.staffMembership.create({ data: { userId, role: 'support' } })
    const said = { name: 'Nora', birthDate: '1990-02-28', bio: 'a\r\nb', locale: 'de-DE' } as const
    expect(await updateProfile(ctx, UpdateProfile.parse({ ...said, phone: '030 23125 100' }))).toEqual({
      ...said,
      bio: 'a\nb',
      phone: '+493023125100',
      email,
      isVerified: false,
      avatarUrl: null,
      role: 'support',
      createdAt: expect.any(String),
    })
  })

  it('keeps what is left out, and loses what is emptied', async () => {
    const { ctx } = await makePerson({ data: { name: 'Nora', bio: 'x', phone: '+12025550123' } })
    await updateProfile(ctx, UpdateProfile.parse({ bio: '  ', birthDate: '' }))
    expect(await getOwnProfile(ctx)).toMatchObject({ name: 'Nora', bio: null, phone: '+12025550123' })
  })

  it.each([
    [{ phone: 'abc' }, 'phone'],
    [{ birthDate: '1899-12-31' }, 'birthDate'],
    [{ birthDate: '2026-06-02' }, 'birthDate'],
  ])('refuses %j', async (input, field) => {
    const { ctx } = await makePerson()
    const then = { ...ctx, now: new Date('2026-06-01T12:00:00Z') }
    await expect(updateProfile(then, input)).rejects.toMatchObject({
      code: 'profile.invalid',
      details: { fields: { [field]: expect.any(String) } },
    })
    expect(await updateProfile(then, { birthDate: '2026-06-01' })).toMatchObject({ birthDate: '2026-06-01' })
  })

  it('is of a person who is there', async () => {
    await expect(getOwnProfile(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
    const { ctx, userId } = await makePerson()
    await db.user.update({ where: { id: userId }, data: { status: 'erased' } })
    await expect(updateProfile(ctx, { name: 'again' })).rejects.toMatchObject({ code: 'auth.required' })
    const gone = createCtx({ actor: { kind: 'customer', userId: newId(), sessionId: newId() } })
    await expect(getOwnProfile(gone)).rejects.toMatchObject({ code: 'auth.required' })
  })
})
