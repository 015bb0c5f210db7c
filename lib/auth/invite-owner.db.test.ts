import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { announceFirstOwner } from '@/lib/http/announce-first-owner'
import { makePerson } from '@/lib/testing/people'
import { acceptInvitation, joinStaff } from './accept-invitation'
import { findInvitation } from './find-invitation'
import { listInvitations, revokeInvitation } from './invitations'
import { inviteFirstOwner, inviteOwner, type OwnerLink } from './invite-owner'

const start = systemCtx('start')
const guest = createCtx()
const PASSWORD = 'four random words here'
const INVALID = { code: 'invitation.invalid', status: 404 }

beforeEach(async () => {
  await db.staffMembership.deleteMany()
  await db.invitation.deleteMany()
})

const newAddress = () => `${newId()}@example.com`
const tokenOf = (link: OwnerLink | null) => link?.url.split('/').at(-1) ?? ''
const join = (token: string, email?: string) =>
  joinStaff(guest, { token, name: 'Olivia', password: PASSWORD, ...(email ? { email } : {}) })

describe('a shop without an owner', () => {
  it('prints one line with one link, the same for every start and instance, for a day', async () => {
    const lines: string[] = []
    await Promise.all(Array.from({ length: 4 }, () => announceFirstOwner(start, (line) => lines.push(line))))
    expect(lines).toHaveLength(4)
    expect(new Set(lines).size).toBe(1)
    expect(lines[0]).toMatch(
      /^This shop has no owner yet\. .*\/admin\/invitations\/[\w-]{22} \(works once, until .* UTC\)$/,
    )
    expect(lines[0]).toContain(env.APP_URL)
    const rows = await db.invitation.findMany()
    expect(rows).toMatchObject([{ email: null, role: 'owner', invitedById: null }])
    expect(rows.map((row) => row.expiresAt.getTime() - row.createdAt.getTime())).toEqual([86_400_000])

    await db.invitation.updateMany({ data: { expiresAt: new Date(Date.now() - 1_000) } })
    await announceFirstOwner(systemCtx('start'), (line) => lines.push(line))
    expect(lines[4]).not.toBe(lines[0])
  })

  it('gets its owner by that link, who has yet to prove their address', async () => {
    const token = tokenOf(await inviteFirstOwner(start))
    expect(await findInvitation(guest, token)).toEqual({ email: null, role: 'owner', hasAccount: false })
    await expect(join(token)).rejects.toMatchObject({
      code: 'invitation.email_required',
      details: { fields: { email: expect.any(String) } },
    })
    const email = newAddress()
    const { userId } = await join(token, email)
    const user = await db.user.findUniqueOrThrow({
      where: { id: userId },
      include: { staff: true, tokens: true },
    })
    expect(user).toMatchObject({
      email,
      emailVerifiedAt: null,
      staff: { role: 'owner' },
      tokens: [{ purpose: 'verify_email', email }],
    })
    await expect(join(token, newAddress())).rejects.toMatchObject(INVALID)
    expect(await inviteFirstOwner(start)).toBeNull()
    const lines: string[] = []
    await announceFirstOwner(start, (line) => lines.push(line))
    expect(lines).toEqual([])
  })

  it('can be taken over by its first customer, once', async () => {
    const token = tokenOf(await inviteFirstOwner(start))
    const [a, b] = [await makePerson(), await makePerson()]
    const results = await Promise.allSettled([
      acceptInvitation(a.ctx, { token }),
      acceptInvitation(b.ctx, { token }),
      join(token, newAddress()),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.staffMembership.count({ where: { role: 'owner' } })).toBe(1)
  })

  it('has a link that ends as soon as there is an owner by another way', async () => {
    const token = tokenOf(await inviteFirstOwner(start))
    await makePerson({ role: 'owner' })
    expect(await findInvitation(guest, token)).toBeNull()
    await expect(join(token, newAddress())).rejects.toMatchObject(INVALID)
    const { ctx } = await makePerson()
    await expect(acceptInvitation(ctx, { token })).rejects.toMatchObject(INVALID)
  })

  it('tells its link to nobody but the server', async () => {
    await inviteFirstOwner(start)
    const { id } = await db.invitation.findFirstOrThrow()
    const owner = await makePerson({ role: 'owner' })
    expect((await listInvitations(owner.ctx, { limit: 9 })).data).toEqual([])
    await expect(revokeInvitation(owner.ctx, id)).rejects.toMatchObject({ status: 404 })
    for (const ctx of [guest, owner.ctx]) {
      await expect(inviteFirstOwner(ctx)).rejects.toMatchObject({ code: 'auth.system_only' })
      await expect(inviteOwner(ctx, { email: newAddress() })).rejects.toMatchObject({
        code: 'auth.system_only',
      })
    }
  })

  it('starts although its database does not answer', async () => {
    const broken = { ...start, db: { $queryRaw: () => Promise.reject(new Error('gone')) } }
    await expect(announceFirstOwner(broken as unknown as typeof start)).resolves.toBeUndefined()
  })

  it('gets a link that works after its AUTH_SECRET was changed', async () => {
    const before = await inviteFirstOwner(start)
    vi.resetModules()
    vi.stubEnv('AUTH_SECRET', 'another-secret-0123456789abcdef')
    const changed = await import('./invite-owner')
    const after = await changed.inviteFirstOwner(start)
    vi.unstubAllEnvs()
    expect(after?.url).not.toBe(before?.url)
    expect(await findInvitation(guest, tokenOf(after))).toMatchObject({ role: 'owner' })
    expect(await findInvitation(guest, tokenOf(before))).toBeNull()
  })

  it('counts nobody of the demo as its owner once it is a real one', async () => {
    await makePerson({ role: 'owner', isDemo: true })
    expect(await inviteFirstOwner(start)).toBeNull()
    vi.resetModules()
    vi.stubEnv('NODE_ENV', 'production')
    const real = await import('./invite-owner')
    vi.unstubAllEnvs()
    expect((await real.inviteFirstOwner(start))?.url).toContain('/admin/invitations/')
  })
})

describe('npm run owner', () => {
  it('lets one more person in by a link that is not mailed and works once, for a day', async () => {
    await makePerson({ role: 'owner' })
    const email = newAddress()
    const link = await inviteOwner(start, { email })
    expect(link.expiresAt.getTime()).toBe(start.now.getTime() + 86_400_000)
    const { userId } = await join(tokenOf(link))
    expect(await db.user.findUnique({ where: { id: userId }, include: { staff: true } })).toMatchObject({
      email,
      staff: { role: 'owner' },
    })
    expect(await db.emailMessage.count({ where: { recipient: email } })).toBe(0)
    await expect(inviteOwner(start, { email })).rejects.toMatchObject({ code: 'staff.already_member' })
  })
})
