import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { PERMISSIONS } from '@/lib/auth/permissions'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { callApi } from '@/lib/testing/api'
import { makeKey } from '@/lib/testing/keys'
import { ageSession, type MadePerson, makePerson } from '@/lib/testing/people'
import { contracts } from '../../contracts'
import { GET } from './route'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

type Answer = { status: number; body: Record<string, unknown> & { code?: string } }

let key: { Authorization: string }
let owner: MadePerson

beforeAll(async () => {
  key = await makeKey([...PERMISSIONS])
})
beforeEach(async () => {
  await db.staffMembership.deleteMany()
  owner = await makePerson({ role: 'owner' })
})

async function call(
  name: string,
  input: { as?: MadePerson | 'key' | null; id?: string; body?: unknown } = {},
): Promise<Answer> {
  const { as = owner, id = '', body } = input
  const headers: Record<string, string> = as === 'key' ? key : as ? { Cookie: `session=${as.token}` } : {}
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  const response = await callApi({
    contract,
    params: { id },
    headers,
    ...(body === undefined ? {} : { body }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

const invited = () => ({ email: `${newId()}@example.com`, role: 'support' })

describe('the REST API of staff', () => {
  it('200: lists staff and roles, reads one, changes a role', async () => {
    const other = await makePerson({ role: 'support' })
    const list = await call('GET /admin/staff')
    expect(list.body).toMatchObject({
      data: [{ id: owner.id }, { id: other.id, role: 'support' }],
      page: { hasMore: false, nextCursor: null },
    })
    const roles = await call('GET /admin/roles')
    expect(roles.body.data).toContainEqual({
      name: 'readonly',
      permissions: ['products:read', 'orders:read', 'reviews:read'],
    })
    expect((await call('GET /admin/staff/{id}', { id: other.id })).body).toMatchObject({ email: other.email })
    const changed = await call('PATCH /admin/staff/{id}', { id: other.id, body: { role: 'manager' } })
    expect(changed).toMatchObject({ status: 200, body: { id: other.id, role: 'manager' } })
  })

  it('201, 200, 204: invites without telling the link, lists it, withdraws it, removes a colleague', async () => {
    const body = invited()
    const made = await call('POST /admin/invitations', { body })
    expect(made).toMatchObject({ status: 201, body: { ...body, invitedBy: owner.email, isExpired: false } })
    expect(Object.keys(made.body)).not.toContain('token')
    const id = String(made.body.id)
    expect((await call('GET /admin/invitations')).body.data).toContainEqual(made.body)
    expect((await call('DELETE /admin/invitations/{id}', { id })).status).toBe(204)
    const other = await makePerson({ role: 'catalogue' })
    expect((await call('DELETE /admin/staff/{id}', { id: other.id })).status).toBe(204)
    expect((await call('GET /admin/staff', { as: other })).status).toBe(401)
  })

  it('400: a cursor or limit that is none', async () => {
    for (const query of ['limit=0', 'cursor=e30', 'cursor=WyJ4IiwieSJd', 'x=1']) {
      const request = new Request(`http://shop.test/api/v1/admin/staff?${query}`, {
        headers: { Cookie: `session=${owner.token}` },
      })
      expect((await GET(request, { params: Promise.resolve({}) })).status, query).toBe(400)
    }
  })

  it('401 and 403: nobody, customers, other roles, keys with every scope, and sessions that are old', async () => {
    const [customer, manager] = [await makePerson(), await makePerson({ role: 'manager' })]
    const body = invited()
    expect(await call('GET /admin/staff', { as: null })).toMatchObject({
      status: 401,
      body: { code: 'auth.required' },
    })
    for (const as of [customer, manager])
      expect(await call('POST /admin/invitations', { as, body })).toMatchObject({
        status: 403,
        body: { code: 'auth.forbidden' },
      })
    for (const { method, path } of contracts.filter(({ auth }) => auth.startsWith('staff:')))
      expect(await call(`${method} ${path}`, { as: 'key', id: manager.id }), path).toMatchObject({
        status: 403,
        body: { code: 'auth.person_required' },
      })
    await ageSession(owner, 11)
    for (const [name, input] of [
      ['DELETE /admin/staff/{id}', { id: manager.id }],
      ['PATCH /admin/staff/{id}', { id: manager.id, body: { role: 'owner' } }],
      ['POST /admin/invitations', { body }],
    ] as const)
      expect(await call(name, input), name).toMatchObject({
        status: 403,
        body: { code: 'auth.fresh_sign_in_required' },
      })
    expect(await call('GET /admin/staff/{id}', { id: manager.id })).toMatchObject({
      status: 200,
      body: { role: 'manager' },
    })
  })

  it('404: ids of customers, of nobody, and what is no id', async () => {
    const customer = await makePerson()
    for (const id of [customer.id, newId()]) {
      const missing = { status: 404, body: { code: 'staff.not_found' } }
      expect(await call('GET /admin/staff/{id}', { id })).toMatchObject(missing)
      expect(await call('PATCH /admin/staff/{id}', { id, body: { role: 'owner' } })).toMatchObject(missing)
      expect(await call('DELETE /admin/staff/{id}', { id })).toMatchObject(missing)
      expect(await call('DELETE /admin/invitations/{id}', { id })).toMatchObject({
        status: 404,
        body: { code: 'invitation.not_found' },
      })
    }
    expect((await call('GET /admin/staff/{id}', { id: 'x' })).status).toBe(404)
  })

  it('409: the last owner, and who works here already', async () => {
    const last = { status: 409, body: { code: 'staff.last_owner' } }
    expect(await call('PATCH /admin/staff/{id}', { id: owner.id, body: { role: 'support' } })).toMatchObject(
      last,
    )
    expect(await call('DELETE /admin/staff/{id}', { id: owner.id })).toMatchObject(last)
    expect(
      await call('POST /admin/invitations', { body: { email: owner.email, role: 'support' } }),
    ).toMatchObject({ status: 409, body: { code: 'staff.already_member' } })
  })

  it('422: a role or an address that is none, with a message at its field', async () => {
    const other = await makePerson({ role: 'support' })
    for (const [name, body, field] of [
      ['PATCH /admin/staff/{id}', { role: 'king' }, 'role'],
      ['PATCH /admin/staff/{id}', { role: 'support', permissions: ['staff:write'] }, 'permissions'],
      ['POST /admin/invitations', { email: 'x', role: 'support' }, 'email'],
      ['POST /admin/invitations', { email: other.email }, 'role'],
    ] as const)
      expect(await call(name, { id: other.id, body })).toMatchObject({
        status: 422,
        body: { fields: { [field]: expect.any(String) } },
      })
  })
})
