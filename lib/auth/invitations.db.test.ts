import { beforeAll, describe, expect, it } from 'vitest'
import { createCtx, systemCtx } from '@/lib/context'
import { hashToken, newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { env } from '@/lib/env'
import { cleanUp } from '@/lib/jobs/clean-up'
import { sendInvitation } from '@/lib/notifications/send-invitation'
import { type MadePerson, makePerson } from '@/lib/testing/people'
import { acceptInvitation, joinStaff } from './accept-invitation'
import { findInvitation } from './find-invitation'
import { listInvitations, revokeInvitation } from './invitations'
import { inviteStaff } from './invite-staff'
import type { Role } from './permissions'
import { actorOfSession } from './session'
import { signIn } from './sign-in'

const PASSWORD = 'four random words here'
const guest = createCtx()
const job = systemCtx('test')
let owner: MadePerson

beforeAll(async () => {
  owner = await makePerson({ role: 'owner', name: 'Olivia Brandt' })
})

const newAddress = () => `${newId()}@example.com`

async function mailsTo(to: string): Promise<{ subject: string; text: string }[]> {
  const response = await fetch(`${env.RESEND_BASE_URL}/_local/messages?to=${encodeURIComponent(to)}`)
  return ((await response.json()) as { messages: { subject: string; text: string }[] }).messages
}

/** Invites by mail, and answers what the link in it carries. */
async function invite(email = newAddress(), role: Role = 'support') {
  const { id } = await inviteStaff(owner.ctx, { email, role })
  expect(await sendInvitation(job, id)).toBe(true)
  const [mail] = await mailsTo(email)
  const [, token = ''] = /\/admin\/invitations\/([\w-]{22})/.exec(mail?.text ?? '') ?? []
  return { id, email, token, mail }
}

const join = (token: string, more: { password?: string; email?: string } = {}) =>
  joinStaff(guest, { token, name: 'Noor', password: PASSWORD, ...more })

const codes = (results: PromiseSettledResult<unknown>[]) =>
  results
    .map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { code: string }).code))
    .sort()

const INVALID = { code: 'invitation.invalid', status: 404 }

describe('an invitation', () => {
  it('is a mail with a link for seven days that the database cannot tell, and a row in the audit', async () => {
    const { id, email, token, mail } = await invite()
    expect(mail?.subject).toBe('Join the back office of Nexus')
    expect(mail?.text).toContain('Olivia Brandt invites you')
    const row = await db.invitation.findUniqueOrThrow({ where: { id } })
    expect(row.tokenHash).toBe(hashToken(token))
    expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(7 * 86_400_000)
    const kept = await db.emailMessage.findMany({ where: { recipient: email } })
    expect(JSON.stringify([row, kept])).not.toContain(token)
    expect(await db.auditEvent.findMany({ where: { entityId: id } })).toMatchObject([
      { action: 'staff.invite', actor: `staff:${owner.id}`, after: { role: 'support' } },
    ])
    // The job may run again: nobody gets a second mail.
    await sendInvitation(job, id)
    expect(await mailsTo(email)).toHaveLength(1)
    expect(await findInvitation(guest, token)).toEqual({ email, role: 'support', hasAccount: false })
  })

  it('is replaced by the next one to the same address, however they are written', async () => {
    const first = await invite()
    const second = await invite(first.email, 'catalogue')
    expect(await findInvitation(guest, first.token)).toBeNull()
    await expect(join(first.token)).rejects.toMatchObject(INVALID)
    expect(await sendInvitation(job, first.id)).toBe(false)
    expect(await findInvitation(guest, second.token)).toMatchObject({ role: 'catalogue' })
    const email = newAddress()
    const many = Array.from({ length: 5 }, () => inviteStaff(owner.ctx, { email, role: 'support' }))
    await Promise.allSettled(many)
    expect(await db.invitation.count({ where: { email } })).toBe(1)
  })

  it('is not for those who work here, and from nobody but owners', async () => {
    const manager = await makePerson({ role: 'manager' })
    await expect(inviteStaff(owner.ctx, { email: manager.email, role: 'owner' })).rejects.toMatchObject({
      code: 'staff.already_member',
      status: 409,
    })
    for (const { ctx } of [manager, await makePerson()])
      await expect(inviteStaff(ctx, { email: newAddress(), role: 'readonly' })).rejects.toMatchObject({
        code: 'auth.forbidden',
      })
    await expect(inviteStaff(guest, { email: newAddress(), role: 'readonly' })).rejects.toMatchObject({
      code: 'auth.required',
    })
  })

  it('is seen until it is accepted, withdrawn or cleaned up, newest first, page by page', async () => {
    await db.invitation.deleteMany()
    const [older, newer] = [await invite(), await invite()]
    const first = await listInvitations(owner.ctx, { limit: 1 })
    expect(first.data).toMatchObject([{ id: newer.id, invitedBy: 'Olivia Brandt', isExpired: false }])
    const second = await listInvitations(owner.ctx, { limit: 1, cursor: first.page.nextCursor ?? '' })
    expect(second.data.map(({ id }) => id)).toEqual([older.id])
    await db.invitation.update({ where: { id: older.id }, data: { expiresAt: new Date(0) } })
    expect((await listInvitations(owner.ctx, { limit: 9 })).data[1]).toMatchObject({ isExpired: true })
    await revokeInvitation(owner.ctx, newer.id)
    expect((await listInvitations(owner.ctx, { limit: 9 })).data).toHaveLength(1)
    expect((await cleanUp(job)).invitations).toBe(1)
  })

  it('opens nothing once it is withdrawn, once only, or too old', async () => {
    const { id, token } = await invite()
    const manager = await makePerson({ role: 'manager' })
    await expect(revokeInvitation(manager.ctx, id)).rejects.toMatchObject({ code: 'auth.forbidden' })
    const twice = [revokeInvitation(owner.ctx, id), revokeInvitation(owner.ctx, id)]
    expect(codes(await Promise.allSettled(twice))).toEqual(['done', 'invitation.not_found'])
    await expect(revokeInvitation(owner.ctx, newId())).rejects.toMatchObject({ status: 404 })
    await expect(join(token)).rejects.toMatchObject(INVALID)
    expect(await sendInvitation(job, id)).toBe(false)
    expect(await db.auditEvent.count({ where: { entityId: id, action: 'staff.revoke_invitation' } })).toBe(1)
    const late = await invite()
    await db.invitation.update({ where: { id: late.id }, data: { expiresAt: new Date(0) } })
    expect(await findInvitation(guest, late.token)).toBeNull()
    await expect(join(late.token)).rejects.toMatchObject(INVALID)
  })
})

describe('accepting as somebody new', () => {
  it('opens an account with a proved address, without rights until there is a second factor', async () => {
    const { id, email, token } = await invite(newAddress(), 'manager')
    const session = await join(token)
    const actor = await actorOfSession({ db }, session.token)
    expect(actor).toMatchObject({ kind: 'customer', userId: session.userId })
    const user = await db.user.findUniqueOrThrow({ where: { id: session.userId }, include: { staff: true } })
    expect(user).toMatchObject({ email, name: 'Noor', isDemo: false, staff: { role: 'manager' } })
    expect(user.emailVerifiedAt).not.toBeNull()
    expect(await db.auditEvent.findMany({ where: { entityId: user.id } })).toMatchObject([
      { action: 'staff.join', after: { role: 'manager', invitationId: id } },
    ])
    await db.session.updateMany({ where: { userId: user.id }, data: { secondFactorAt: new Date() } })
    expect(await actorOfSession({ db }, session.token)).toMatchObject({ kind: 'staff' })
    expect(await signIn(createCtx(), { email, password: PASSWORD })).toMatchObject({ kind: 'signed_in' })
  })

  it('works once, also when it is sent several times at once', async () => {
    const { email, token } = await invite()
    const results = await Promise.allSettled(Array.from({ length: 4 }, () => join(token)))
    expect(codes(results)).toEqual(['done', ...Array(3).fill('invitation.invalid')])
    expect(await db.staffMembership.count({ where: { user: { email } } })).toBe(1)
    await expect(join(token)).rejects.toMatchObject(INVALID)
  })

  it('takes the invited address whatever is sent, and no password that is guessed quickly', async () => {
    const { email, token } = await invite()
    await expect(join(token, { password: 'password123' })).rejects.toMatchObject({
      code: 'auth.weak_password',
      details: { fields: { password: expect.any(String) } },
    })
    const { userId } = await join(token, { email: newAddress() })
    expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({ email })
    await expect(join('A'.repeat(22))).rejects.toMatchObject(INVALID)
  })

  it('is refused where there is an account by now, and the invitation stays', async () => {
    const { email, token } = await invite()
    const customer = await makePerson({ email, hasSecondFactor: true })
    expect(await findInvitation(guest, token)).toMatchObject({ hasAccount: true })
    await expect(join(token)).rejects.toMatchObject({ code: 'staff.account_exists', status: 409 })
    expect(await db.staffMembership.count({ where: { userId: customer.id } })).toBe(0)
    expect(await acceptInvitation(customer.ctx, { token })).toEqual({ needsSecondFactor: false })
  })
})

describe('accepting with an account', () => {
  it('makes the invited person a colleague, and nobody else', async () => {
    const { email, token } = await invite()
    const [invited, stranger] = [await makePerson({ email, hasSecondFactor: true }), await makePerson()]
    await expect(acceptInvitation(stranger.ctx, { token })).rejects.toMatchObject(INVALID)
    await expect(acceptInvitation(guest, { token })).rejects.toMatchObject({ code: 'auth.required' })
    await db.session.updateMany({ where: { userId: invited.id }, data: { secondFactorAt: null } })
    expect(await acceptInvitation(invited.ctx, { token })).toEqual({ needsSecondFactor: true })
    expect(await actorOfSession({ db }, invited.token)).toMatchObject({ kind: 'customer' })
    const user = await db.user.findUniqueOrThrow({ where: { id: invited.id }, include: { staff: true } })
    expect(user).toMatchObject({ staff: { role: 'support' }, emailVerifiedAt: expect.any(Date) })
    expect(await db.auditEvent.findMany({ where: { entityId: invited.id } })).toMatchObject([
      { action: 'staff.join', actor: `customer:${invited.id}` },
    ])
  })

  it('works once, also in two tabs at once', async () => {
    const { email, token } = await invite()
    const { ctx, id } = await makePerson({ email, hasSecondFactor: true })
    const tabs = [acceptInvitation(ctx, { token }), acceptInvitation(ctx, { token })]
    expect(codes(await Promise.allSettled(tabs))).toEqual(['done', 'invitation.invalid'])
    expect(await db.staffMembership.count({ where: { userId: id } })).toBe(1)
  })

  it('changes no role of somebody who works here already', async () => {
    const { email, token } = await invite(newAddress(), 'owner')
    const member = await makePerson({ email, role: 'readonly' })
    await expect(acceptInvitation(member.ctx, { token })).rejects.toMatchObject({
      code: 'staff.already_member',
    })
    expect(await db.staffMembership.findUnique({ where: { userId: member.id } })).toMatchObject({
      role: 'readonly',
    })
  })

  it('and withdrawing it at the same moment: one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, email, token } = await invite()
      const { ctx, id: userId } = await makePerson({ email, hasSecondFactor: true })
      const [accepted, revoked] = await Promise.allSettled([
        acceptInvitation(ctx, { token }),
        revokeInvitation(owner.ctx, id),
      ])
      expect(accepted.status).not.toBe(revoked.status)
      const joined = await db.staffMembership.count({ where: { userId } })
      expect(joined).toBe(accepted.status === 'fulfilled' ? 1 : 0)
    }
  })
})
