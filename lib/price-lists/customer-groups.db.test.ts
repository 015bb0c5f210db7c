import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/core/id'
import { findCustomers } from '@/lib/customers/find-customers'
import { db } from '@/lib/db/client'
import { makeCustomer } from '@/lib/testing/customers'
import { seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import {
  addGroupMember,
  createCustomerGroup,
  deleteCustomerGroup,
  removeGroupMember,
  renameCustomerGroup,
} from './change-customer-groups'
import { createPriceList } from './change-price-lists'
import { getCustomerGroup, listCustomerGroups, listGroupMembers } from './customer-groups'
import { listGroupChoices } from './list-group-choices'

const owner = staffCtxOf('owner')

beforeAll(seedBasics)

const group = () => createCustomerGroup(owner, { name: `Trade ${newId()}` })

describe('customer groups', () => {
  it('are made, named, filled and taken away', async () => {
    const [{ id, name }, { userId }] = [await group(), await makeCustomer()]
    await addGroupMember(owner, id, userId)
    expect((await addGroupMember(owner, id, userId)).memberCount).toBe(1)
    expect((await listGroupMembers(owner, id, { limit: 5 })).data).toMatchObject([{ userId }])
    await expect(addGroupMember(owner, id, newId())).rejects.toMatchObject({ code: 'customer.not_found' })
    await expect(createCustomerGroup(owner, { name })).rejects.toMatchObject({
      code: 'customer_group.name_taken',
      status: 409,
    })
    expect((await renameCustomerGroup(owner, id, { name: `${name}!`, version: 1 })).name).toBe(`${name}!`)
    expect((await listCustomerGroups(owner, { limit: 50 })).data.map((each) => each.id)).toContain(id)
    await removeGroupMember(owner, id, userId)
    await removeGroupMember(owner, id, userId)
    expect((await getCustomerGroup(owner, id)).memberCount).toBe(0)
    await deleteCustomerGroup(owner, id)
    await expect(getCustomerGroup(owner, id)).rejects.toMatchObject({ code: 'customer_group.not_found' })
    await expect(listCustomerGroups(staffCtxOf('catalogue'), { limit: 5 })).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
  })
})

describe('the customers of a group', () => {
  it('are found by a part of address or name, and listed by address', async () => {
    const { id } = await group()
    const made = await Promise.all([1, 2, 3].map(() => makeCustomer()))
    for (const { userId } of made) await addGroupMember(owner, id, userId)
    const list = await createPriceList(owner, { name: `List ${id}`, groupIds: [id] })
    expect((await getCustomerGroup(owner, id)).priceLists).toEqual([
      { id: list.id, name: list.name, active: true },
    ])
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await listGroupMembers(owner, id, { limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...page.data.map(({ userId }) => userId))
      cursor = page.page.nextCursor ?? undefined
    } while (cursor)
    expect([...seen].sort()).toEqual(made.map(({ userId }) => userId).sort())
    const { email } = await db.user.findUniqueOrThrow({ where: { id: made[0]?.userId ?? '' } })
    const q = email.slice(0, -4).toUpperCase()
    expect(await findCustomers(owner, { q })).toMatchObject([{ id: made[0]?.userId, email }])
    expect((await listGroupMembers(owner, id, { limit: 5, q })).data).toMatchObject([{ email }])
    expect(await findCustomers(owner, { q: '%' })).toEqual([])
    await expect(findCustomers(staffCtxOf('catalogue'), { q })).rejects.toMatchObject({
      code: 'auth.forbidden',
    })
    await expect(listGroupMembers(owner, id, { limit: 5, cursor: 'WyJhIiwiYiJd' })).rejects.toMatchObject({
      code: 'page.bad_cursor',
    })
  })

  it('keep their group’s name from the second of two editors', async () => {
    const { id } = await group()
    const renamed = await renameCustomerGroup(owner, id, { name: `First ${id}`, version: 1 })
    expect(renamed.version).toBe(2)
    await expect(renameCustomerGroup(owner, id, { name: 'Second', version: 1 })).rejects.toMatchObject({
      code: 'customer_group.changed',
      status: 412,
      details: { params: { version: 2 }, fields: { name: `The saved value is “First ${id}”.` } },
    })
    expect((await listCustomerGroups(owner, { limit: 5, q: `first ${id}` })).data).toMatchObject([{ id }])
    expect(await listGroupChoices(staffCtxOf('catalogue'))).toContainEqual({ id, name: `First ${id}` })
  })
})
