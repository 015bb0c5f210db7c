import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { makePerson, PASSWORD } from '@/lib/testing/people'
import { signIn } from './sign-in'

const from = (ip: string) => createCtx({ client: { ip, userAgent: null } })

async function enter(email: string, deviceToken?: string, password = PASSWORD) {
  const outcome = await signIn(from('198.51.100.1'), { email, password, deviceToken })
  if (outcome.kind !== 'signed_in') throw new Error('A second factor is due')
  return outcome
}

describe('a known browser', () => {
  it('lets its owner in while 200 guesses from 50 addresses are throttled', async () => {
    const { email } = await makePerson()
    const { deviceToken } = await enter(email)
    const guesses = Array.from({ length: 200 }, (_, index) => from(`203.0.113.${index % 50}`))
    const outcomes: string[] = []
    for (let at = 0; at < guesses.length; at += 40)
      outcomes.push(
        ...(await Promise.all(
          guesses.slice(at, at + 40).map((ctx) =>
            signIn(ctx, { email, password: 'wrong' }).then(
              () => 'in',
              (error: { code: string }) => error.code,
            ),
          ),
        )),
      )
    expect(outcomes.filter((code) => code === 'auth.wrong_credentials')).toHaveLength(10)
    expect(outcomes.filter((code) => code === 'auth.throttled')).toHaveLength(190)
    await expect(enter(email)).rejects.toMatchObject({ code: 'auth.throttled' })
    expect((await enter(email, deviceToken ?? '')).deviceToken).toBeNull()
  })

  it('has a counter of its own: a thief of the cookie is throttled too', async () => {
    const { email } = await makePerson()
    const { deviceToken } = await enter(email)
    for (let attempt = 0; attempt < 10; attempt += 1)
      await expect(enter(email, deviceToken ?? '', 'wrong')).rejects.toMatchObject({ status: 401 })
    await expect(enter(email, deviceToken ?? '')).rejects.toMatchObject({ code: 'auth.throttled' })
    expect((await enter(email)).kind).toBe('signed_in')
  })

  it('is known for its own people alone', async () => {
    const [one, other] = [await makePerson(), await makePerson()]
    const { deviceToken } = await enter(one.email)
    expect((await enter(other.email, deviceToken ?? '')).deviceToken).not.toBeNull()
    expect(JSON.stringify(await db.knownDevice.findMany())).not.toContain(deviceToken)
  })

  it('one address that tries many accounts is throttled', async () => {
    const people = await Promise.all(Array.from({ length: 11 }, () => makePerson()))
    const thief = from('198.51.100.77')
    const codes: string[] = []
    for (const { email } of people)
      for (let attempt = 0; attempt < 10; attempt += 1)
        codes.push(
          await signIn(thief, { email, password: 'wrong' }).then(
            () => 'in',
            (error: { code: string }) => error.code,
          ),
        )
    expect(codes.filter((code) => code === 'auth.wrong_credentials')).toHaveLength(100)
  })
})
