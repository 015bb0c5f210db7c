import { beforeEach, describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { ageSession, type MadePerson, makePerson } from '@/lib/testing/people'
import { changeRole } from './change-role'
import { inviteStaff } from './invite-staff'
import { listRoles } from './list-roles'
import { getStaffMember, listStaff } from './list-staff'
import { PERMISSIONS_BY_ROLE, type Permission } from './permissions'
import { removeStaff } from './remove-staff'
import { actorOfSession, createSession } from './session'

beforeEach(() => db.staffMembership.deleteMany())

const auditOf = (entityId: string) =>
  db.auditEvent.findMany({
    where: { entityId, action: { startsWith: 'staff.' } },
    orderBy: { createdAt: 'asc' },
  })

/** A signed-in colleague whose permissions are these, as a role to come may have them. */
function withPermissions({ ctx }: MadePerson, ...permissions: Permission[]) {
  if (ctx.actor.kind !== 'staff') throw new Error('Not staff')
  return createCtx({ actor: { ...ctx.actor, permissions: new Set(permissions) } })
}

const codes = (results: PromiseSettledResult<unknown>[]) =>
  results
    .map((each) => (each.status === 'fulfilled' ? 'done' : (each.reason as { code: string }).code))
    .sort()

describe('the list of staff', () => {
  it('tells role, second factor and when somebody was last seen, page by page', async () => {
    const owner = await makePerson({ role: 'owner', name: 'Olivia' })
    const support = await makePerson({ role: 'support' })
    await db.totpFactor.create({ data: { userId: support.id, secret: 'x', confirmedAt: new Date() } })
    // Begun and never confirmed: no factor.
    await db.totpFactor.create({ data: { userId: owner.id, secret: 'x' } })
    await db.session.deleteMany({ where: { userId: support.id } })
    await makePerson()

    const first = await listStaff(owner.ctx, { limit: 1 })
    expect(first.data).toMatchObject([
      {
        id: owner.id,
        name: 'Olivia',
        email: owner.email,
        role: 'owner',
        secondFactors: [],
        isBlocked: false,
      },
    ])
    expect(first.data[0]?.lastSeenAt).toMatch(/^\d{4}-/)
    const second = await listStaff(owner.ctx, { limit: 1, cursor: first.page.nextCursor ?? '' })
    expect(second).toMatchObject({
      data: [{ id: support.id, role: 'support', secondFactors: ['totp'], lastSeenAt: null }],
      page: { hasMore: false },
    })
    expect(await getStaffMember(owner.ctx, support.id)).toEqual(second.data[0])
  })

  it('is for owners and managers, who may not change it', async () => {
    const [owner, manager, support, customer] = [
      await makePerson({ role: 'owner' }),
      await makePerson({ role: 'manager' }),
      await makePerson({ role: 'support' }),
      await makePerson(),
    ]
    expect((await listStaff(manager.ctx, { limit: 10 })).data).toHaveLength(3)
    expect(listRoles(manager.ctx).find(({ name }) => name === 'owner')?.permissions).toEqual(
      PERMISSIONS_BY_ROLE.owner,
    )
    for (const { ctx } of [support, customer]) {
      await expect(listStaff(ctx, { limit: 10 })).rejects.toMatchObject({ code: 'auth.forbidden' })
      await expect(getStaffMember(ctx, owner.id)).rejects.toMatchObject({ code: 'auth.forbidden' })
      expect(() => listRoles(ctx)).toThrowError(expect.objectContaining({ code: 'auth.forbidden' }))
    }
    await expect(changeRole(manager.ctx, support.id, { role: 'readonly' })).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
    await expect(removeStaff(manager.ctx, support.id)).rejects.toMatchObject({ code: 'auth.forbidden' })
    await expect(listStaff(createCtx(), { limit: 10 })).rejects.toMatchObject({ code: 'auth.required' })
  })

  it('refuses an API key, whatever it carries', async () => {
    const permissions = new Set(PERMISSIONS_BY_ROLE.owner.filter((each) => !each.startsWith('staff:')))
    const ctx = createCtx({ actor: { kind: 'api_key', keyId: newId(), permissions } })
    await expect(listStaff(ctx, { limit: 10 })).rejects.toMatchObject({
      code: 'auth.person_required',
      status: 403,
    })
    await expect(removeStaff(ctx, newId())).rejects.toMatchObject({ code: 'auth.person_required' })
  })
})

describe('a change of role', () => {
  it('holds at once, is written down, and takes along what a former owner had promised', async () => {
    const [owner, other] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'owner' })]
    const invitation = await inviteStaff(other.ctx, { email: `${newId()}@example.com`, role: 'support' })
    expect(await changeRole(owner.ctx, other.id, { role: 'support' })).toMatchObject({ role: 'support' })
    const actor = await actorOfSession({ db }, other.token)
    expect(actor.kind === 'staff' && [...actor.permissions]).toEqual(PERMISSIONS_BY_ROLE.support)
    expect(await db.invitation.findUnique({ where: { id: invitation.id } })).toMatchObject({
      revokedAt: expect.any(Date),
    })
    expect(await auditOf(other.id)).toMatchObject([
      {
        action: 'staff.change_role',
        actor: `staff:${owner.id}`,
        before: { role: 'owner' },
        after: { role: 'support' },
      },
    ])
    // The same role again changes nothing, and says so in no list.
    await changeRole(owner.ctx, other.id, { role: 'support' })
    expect(await auditOf(other.id)).toHaveLength(1)
  })

  it('is of colleagues alone: customers and strangers are not found', async () => {
    const [owner, customer] = [await makePerson({ role: 'owner' }), await makePerson()]
    for (const id of [customer.id, newId()]) {
      const notFound = { code: 'staff.not_found', status: 404 }
      await expect(changeRole(owner.ctx, id, { role: 'support' })).rejects.toMatchObject(notFound)
      await expect(removeStaff(owner.ctx, id)).rejects.toMatchObject(notFound)
      await expect(getStaffMember(owner.ctx, id)).rejects.toMatchObject(notFound)
    }
    expect(await db.staffMembership.count()).toBe(1)
  })

  it('asks for a sign-in of the last ten minutes, as removal and invitation do', async () => {
    const [owner, support] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'support' })]
    await ageSession(owner, 11)
    const stale = { code: 'auth.fresh_sign_in_required', status: 403 }
    await expect(changeRole(owner.ctx, support.id, { role: 'owner' })).rejects.toMatchObject(stale)
    await expect(removeStaff(owner.ctx, support.id)).rejects.toMatchObject(stale)
    await expect(
      inviteStaff(owner.ctx, { email: `${newId()}@example.com`, role: 'owner' }),
    ).rejects.toMatchObject(stale)
    await ageSession(owner, 9)
    expect(await changeRole(owner.ctx, support.id, { role: 'manager' })).toMatchObject({ role: 'manager' })
  })

  it('gives and takes no role above one’s own', async () => {
    const [owner, manager] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'manager' })]
    const ctx = withPermissions(manager, ...PERMISSIONS_BY_ROLE.support, 'staff:read', 'staff:write')
    const above = { code: 'staff.role_above_own', status: 403 }
    const readonly = await makePerson({ role: 'readonly' })
    await expect(changeRole(ctx, readonly.id, { role: 'owner' })).rejects.toMatchObject(above)
    await expect(changeRole(ctx, owner.id, { role: 'readonly' })).rejects.toMatchObject(above)
    await expect(
      inviteStaff(ctx, { email: `${newId()}@example.com`, role: 'manager' }),
    ).rejects.toMatchObject(above)
    await makePerson({ role: 'owner' })
    await expect(removeStaff(ctx, owner.id)).rejects.toMatchObject(above)
    expect(await changeRole(ctx, readonly.id, { role: 'support' })).toMatchObject({ role: 'support' })
  })
})

describe('removal', () => {
  it('ends rights, every session and open invitations at once; the account stays', async () => {
    const [owner, other] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'owner' })]
    await createSession(createCtx(), { userId: other.id, kind: 'token' })
    const invitation = await inviteStaff(other.ctx, { email: `${newId()}@example.com`, role: 'owner' })
    await removeStaff(owner.ctx, other.id)
    expect(await actorOfSession({ db }, other.token)).toEqual({ kind: 'anonymous' })
    expect(await db.session.count({ where: { userId: other.id, revokedAt: null } })).toBe(0)
    expect(await db.staffMembership.count({ where: { userId: other.id } })).toBe(0)
    expect(await db.user.findUnique({ where: { id: other.id } })).toMatchObject({ status: 'active' })
    expect((await db.invitation.findUnique({ where: { id: invitation.id } }))?.revokedAt).not.toBeNull()
    expect(await auditOf(other.id)).toMatchObject([
      { action: 'staff.remove', actor: `staff:${owner.id}`, before: { role: 'owner' } },
    ])
    expect(await actorOfSession({ db }, owner.token)).toMatchObject({ kind: 'staff' })
  })

  it('sent twice at once happens once', async () => {
    const [owner, other] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'support' })]
    const twice = [removeStaff(owner.ctx, other.id), removeStaff(owner.ctx, other.id)]
    expect(codes(await Promise.allSettled(twice))).toEqual(['done', 'staff.not_found'])
    expect(await auditOf(other.id)).toHaveLength(1)
  })
})

describe('the last owner', () => {
  it('can be neither demoted nor removed, not even by themself', async () => {
    const owner = await makePerson({ role: 'owner' })
    await makePerson({ role: 'manager' })
    const last = { code: 'staff.last_owner', status: 409 }
    await expect(changeRole(owner.ctx, owner.id, { role: 'manager' })).rejects.toMatchObject(last)
    await expect(removeStaff(owner.ctx, owner.id)).rejects.toMatchObject(last)
    const other = await makePerson({ role: 'owner' })
    await removeStaff(owner.ctx, owner.id)
    await expect(removeStaff(other.ctx, other.id)).rejects.toMatchObject(last)
  })

  it('is whoever can act as one: those who are blocked do not count', async () => {
    const [owner, blocked] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'owner' })]
    await db.user.update({ where: { id: blocked.id }, data: { status: 'blocked' } })
    await expect(removeStaff(owner.ctx, owner.id)).rejects.toMatchObject({ code: 'staff.last_owner' })
    await removeStaff(owner.ctx, blocked.id)
  })

  it.each([
    ['demote', (by: MadePerson, whom: MadePerson) => changeRole(by.ctx, whom.id, { role: 'manager' })],
    ['remove', (by: MadePerson, whom: MadePerson) => removeStaff(by.ctx, whom.id)],
  ] as const)('stays when two owners %s each other at the same moment', async (_name, act) => {
    for (let round = 0; round < 8; round += 1) {
      await db.staffMembership.deleteMany()
      const [a, b] = [await makePerson({ role: 'owner' }), await makePerson({ role: 'owner' })]
      const both = await Promise.allSettled([act(a, b), act(b, a)])
      expect(codes(both)).toEqual(['done', 'staff.last_owner'])
      expect(await db.staffMembership.count({ where: { role: 'owner' } })).toBe(1)
    }
  })
})
