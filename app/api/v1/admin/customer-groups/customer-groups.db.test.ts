import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { Contract } from '@/lib/http/contract'
import { type Ask, makeIntegrator } from '@/lib/testing/keys'
import { makePerson } from '@/lib/testing/make-person'
import * as groups from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let ask: Ask

beforeAll(async () => {
  ask = await makeIntegrator(['customers:write'])
})

async function makeGroup(): Promise<{ id: string; name: string }> {
  return db.customerGroup.create({ data: { id: newId(), name: `Group ${newId()}` } })
}

const read = (id: string) => ask(groups.getCustomerGroupContract, { params: { id } })
const rename = (id: string, name: string) =>
  ask(groups.renameCustomerGroupContract, { params: { id }, body: { name } })

const TAKEN = {
  status: 409,
  code: 'customer_group.name_taken',
  body: { fields: { name: 'Another one has this name.' } },
}

describe('a group that does not exist', () => {
  it.each<[Contract, object?]>([
    [groups.getCustomerGroupContract],
    [groups.renameCustomerGroupContract, { name: 'Trade' }],
    [groups.deleteCustomerGroupContract],
    [groups.listGroupMembersContract],
    [groups.addGroupMemberContract],
    [groups.removeGroupMemberContract],
  ])('404: $method $path', async (contract, body) => {
    const { userId } = await makePerson()
    expect(await ask(contract, { params: { id: newId(), userId }, body })).toMatchObject({
      status: 404,
      code: 'customer_group.not_found',
    })
  })
})

describe('the name of a group', () => {
  it('201, then 409 for another one with it', async () => {
    const body = { name: `Group ${newId()}` }
    const create = () => ask(groups.createCustomerGroupContract, { body })
    expect(await create()).toMatchObject({ status: 201, body: { ...body, memberCount: 0, version: 1 } })
    expect(await create()).toMatchObject(TAKEN)
  })

  it('cannot be changed to that of another one', async () => {
    const [group, other] = [await makeGroup(), await makeGroup()]
    expect(await rename(group.id, other.name)).toMatchObject(TAKEN)
    expect((await read(group.id)).body).toMatchObject({ name: group.name, version: 1 })
  })

  it('is that of the first of two editors; the second is answered 412 with what is saved now', async () => {
    const [{ id }, name] = [await makeGroup(), `Group ${newId()}`]
    expect(await rename(id, name)).toMatchObject({ status: 200, body: { name, version: 2 } })
    expect(await rename(id, `Group ${newId()}`)).toMatchObject({
      status: 412,
      code: 'customer_group.changed',
      body: { fields: { name: `The saved value is “${name}”.` }, params: { version: 2 } },
    })
    expect((await read(id)).body).toMatchObject({ name, version: 2 })
  })
})

describe('a member', () => {
  it('comes and goes, twice as once', async () => {
    const [{ id }, { userId, email }] = [await makeGroup(), await makePerson()]
    const params = { id, userId }
    for (const _ of [1, 2])
      expect(await ask(groups.addGroupMemberContract, { params })).toMatchObject({
        status: 200,
        body: { memberCount: 1 },
      })
    expect((await ask(groups.listGroupMembersContract, { params: { id } })).body).toMatchObject({
      data: [{ userId, email }],
    })
    for (const _ of [1, 2]) expect((await ask(groups.removeGroupMemberContract, { params })).status).toBe(204)
    expect((await read(id)).body).toMatchObject({ memberCount: 0 })
  })

  it('400: is not found by a cursor that nobody has told', async () => {
    const call = { params: { id: (await makeGroup()).id }, query: { cursor: newToken() } }
    expect(await ask(groups.listGroupMembersContract, call)).toMatchObject({
      status: 400,
      code: 'page.bad_cursor',
    })
  })

  it('404: is a customer who exists', async () => {
    const { id } = await makeGroup()
    expect(await ask(groups.addGroupMemberContract, { params: { id, userId: newId() } })).toMatchObject({
      status: 404,
      code: 'customer.not_found',
    })
    expect((await read(id)).body).toMatchObject({ memberCount: 0 })
  })
})
