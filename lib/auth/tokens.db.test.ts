import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { makePerson, PASSWORD } from '@/lib/testing/people'
import { actorOfAccessToken } from './access-token'
import { refreshTokens, revokeCurrentSession, signInForTokens } from './refresh-token'

const ctx = createCtx()

async function signedInApp() {
  const person = await makePerson()
  const tokens = await signInForTokens(ctx, { email: person.email, password: PASSWORD })
  return { person, tokens }
}

const pass = (seconds: number) =>
  db.refreshToken.updateMany({
    data: { rotatedAt: new Date(Date.now() - seconds * 1000) },
    where: { rotatedAt: { not: null } },
  })

describe('access tokens', () => {
  it('say who is there until the session ends, whatever they say about their expiry', async () => {
    const { person, tokens } = await signedInApp()
    const actor = await actorOfAccessToken({ db }, tokens.accessToken)
    expect(actor).toMatchObject({ kind: 'customer', userId: person.id })
    expect(tokens).toMatchObject({ tokenType: 'Bearer', expiresIn: 600 })
    await revokeCurrentSession(createCtx({ actor }))
    await expect(actorOfAccessToken({ db }, tokens.accessToken)).rejects.toMatchObject({
      code: 'auth.bad_token',
      status: 401,
    })
    await expect(refreshTokens(ctx, tokens.refreshToken)).rejects.toMatchObject({ status: 401 })
  })

  it('that we have not signed, in our one way, are refused', async () => {
    const { tokens } = await signedInApp()
    const [header = '', payload = '', signature = ''] = tokens.accessToken.split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, string>
    const sign = (alg: string, typ: string, audience: string, secret: string) =>
      new SignJWT({ sid: claims.sid })
        .setProtectedHeader({ alg, typ })
        .setSubject(claims.sub ?? '')
        .setIssuer(env.APP_URL)
        .setAudience(audience)
        .setExpirationTime('10m')
        .sign(new TextEncoder().encode(secret))
    const forged = [
      `${header}.${payload}.`,
      `${header}.${Buffer.from(JSON.stringify({ ...claims, sub: newId() })).toString('base64url')}.${signature}`,
      new UnsecuredJWT(claims).encode(),
      await sign('HS256', 'at+jwt', 'nexus-api', env.AUTH_SECRET),
      await sign('HS512', 'at+jwt', 'nexus-api', env.AUTH_SECRET.repeat(2)),
      await sign('HS256', 'JWT', 'nexus-api', env.AUTH_SECRET),
      'a.b.c',
      '',
    ]
    for (const token of forged)
      await expect(actorOfAccessToken({ db }, token), token).rejects.toMatchObject({ status: 401 })
  })
})

describe('refresh tokens', () => {
  it('work once each; one that was used before ends the sign-in', async () => {
    const { tokens } = await signedInApp()
    const second = await refreshTokens(ctx, tokens.refreshToken)
    expect(second.refreshToken).not.toBe(tokens.refreshToken)
    const third = await refreshTokens(ctx, second.refreshToken)
    await actorOfAccessToken({ db }, third.accessToken)
    await pass(11)
    await expect(refreshTokens(ctx, tokens.refreshToken)).rejects.toMatchObject({
      code: 'auth.bad_refresh_token',
    })
    await expect(refreshTokens(ctx, third.refreshToken)).rejects.toMatchObject({ status: 401 })
    await expect(actorOfAccessToken({ db }, third.accessToken)).rejects.toMatchObject({ status: 401 })
  })

  it('sent twice at once, or again within ten seconds, get one successor', async () => {
    const { tokens } = await signedInApp()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => refreshTokens(ctx, tokens.refreshToken)),
    )
    expect(new Set(answers.map(({ refreshToken }) => refreshToken)).size).toBe(1)
    const [{ refreshToken = '' } = {}] = answers
    expect((await refreshTokens(ctx, refreshToken)).expiresIn).toBe(600)
  })

  it('are nothing in the database, and nothing when made up', async () => {
    const { person, tokens } = await signedInApp()
    const stored = await db.refreshToken.findMany({ where: { session: { userId: person.id } } })
    expect(JSON.stringify(stored)).not.toContain(tokens.refreshToken)
    await expect(refreshTokens(ctx, 'x'.repeat(22))).rejects.toMatchObject({ status: 401 })
  })

  it('end with a block of their person', async () => {
    const { person, tokens } = await signedInApp()
    await db.user.update({ where: { id: person.id }, data: { status: 'blocked' } })
    await expect(refreshTokens(ctx, tokens.refreshToken)).rejects.toMatchObject({ status: 401 })
  })
})
