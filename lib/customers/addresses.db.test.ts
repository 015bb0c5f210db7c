import { describe, expect, it } from 'vitest'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makePerson, type Person } from '@/lib/testing/make-person'
import { addAddress, MAX_ADDRESSES } from './add-address'
import { COUNTRIES } from './address-layout'
import { findKnownDetails } from './find-known-details'
import { keepAddress } from './keep-address'
import { getAddress, listAddresses } from './list-addresses'
import { removeAddress } from './remove-address'
import { UpdateAddress } from './schema'
import { updateAddress } from './update-address'

const defaultsOf = async ({ ctx }: Person) =>
  (await listAddresses(ctx)).map(({ line1, isDefaultShipping, isDefaultBilling }) => [
    line1,
    isDefaultShipping,
    isDefaultBilling,
  ])

const add = ({ ctx }: Person, line1: string, more: object = {}) =>
  addAddress(ctx, { ...NEW_YORK, line1, ...more })

describe('an address book', () => {
  it('takes addresses of any country, by its rules, and tidies them', async () => {
    const { ctx } = await makePerson()
    const tokyo = { ...NEW_YORK, country: 'JP', region: '13', postcode: '154-0023', phone: '03-1234-5678' }
    expect(await addAddress(ctx, tokyo)).toMatchObject({ country: 'JP', phone: '+81312345678' })
    expect(COUNTRIES).toHaveLength(new Set(COUNTRIES).size)
    await expect(addAddress(ctx, { ...NEW_YORK, postcode: '1', country: 'XX' })).rejects.toMatchObject({
      code: 'address.invalid',
      details: { fields: { country: 'Choose one of the options.' } },
    })
    await expect(addAddress(ctx, { ...NEW_YORK, postcode: '1' })).rejects.toMatchObject({
      details: { fields: { postcode: expect.stringContaining('postal code') } },
    })
  })

  it('makes the first address the default of both kinds, and the next one only when asked', async () => {
    const person = await makePerson()
    await add(person, 'first')
    await add(person, 'second')
    await add(person, 'third', { isDefaultBilling: true })
    expect(await defaultsOf(person)).toEqual([
      ['first', true, false],
      ['third', false, true],
      ['second', false, false],
    ])
  })

  it('moves a default, lets it be given up, and has none once it is removed', async () => {
    const person = await makePerson()
    const [first, second] = [await add(person, 'first'), await add(person, 'second')]
    await updateAddress(person.ctx, second.id, { isDefaultShipping: true })
    expect(await defaultsOf(person)).toEqual([
      ['second', true, false],
      ['first', false, true],
    ])
    await updateAddress(person.ctx, first.id, { isDefaultBilling: false })
    await removeAddress(person.ctx, second.id)
    expect(await defaultsOf(person)).toEqual([['first', false, false]])
  })

  it('keeps what a change leaves out, but not the state of a former country', async () => {
    const { ctx } = await makePerson()
    const { id } = await addAddress(ctx, { ...NEW_YORK, company: 'Acme', phone: '(202) 555-0123' })
    const moved = { country: 'DE', city: 'Berlin', postcode: '10119' }
    expect(await updateAddress(ctx, id, UpdateAddress.parse({ ...moved, company: '' }))).toMatchObject({
      ...moved,
      name: NEW_YORK.name,
      company: null,
      region: null,
      phone: '+12025550123',
    })
    await expect(updateAddress(ctx, id, { country: 'US' })).rejects.toMatchObject({
      details: {
        fields: expect.objectContaining({ region: expect.any(String), postcode: expect.any(String) }),
      },
    })
    expect((await getAddress(ctx, id)).country).toBe('DE')
  })

  it('speaks the language of the market', async () => {
    const { ctx } = await makePerson({ market: MARKETS['de-de'] })
    await expect(addAddress(ctx, { ...NEW_YORK, region: null })).rejects.toMatchObject({
      details: { fields: { region: 'Bitte ein Bundesland wählen.' } },
    })
  })

  it('is shut to everybody else', async () => {
    const [person, stranger] = [await makePerson(), await makePerson()]
    const { id } = await add(person, 'mine')
    const tries = [
      () => getAddress(stranger.ctx, id),
      () => updateAddress(stranger.ctx, id, { name: 'x' }),
      () => removeAddress(stranger.ctx, id),
    ]
    for (const each of tries) await expect(each()).rejects.toMatchObject({ code: 'address.not_found' })
    await expect(listAddresses(createCtx())).rejects.toMatchObject({ code: 'auth.required' })
    expect(await getAddress(person.ctx, id)).toMatchObject({ line1: 'mine' })
  })
})

describe('the checkout', () => {
  it('knows the e-mail and addresses of who is signed in, and nothing of a guest', async () => {
    const person = await makePerson()
    await add(person, 'mine')
    expect(await findKnownDetails(person.ctx)).toMatchObject({
      email: person.email,
      addresses: [{ line1: 'mine' }],
    })
    expect(await findKnownDetails(createCtx())).toEqual({ email: null, addresses: [] })
  })

  it('saves an address once, and none in a full book', async () => {
    const { ctx, userId } = await makePerson()
    expect([await keepAddress(ctx, NEW_YORK), await keepAddress(ctx, NEW_YORK)]).toEqual([true, false])
    await db.savedAddress.createMany({
      data: Array.from({ length: MAX_ADDRESSES - 1 }, () => ({ id: newId(), userId, ...NEW_YORK })),
    })
    expect(await keepAddress(ctx, { ...NEW_YORK, line1: 'another' })).toBe(false)
    await expect(keepAddress(createCtx(), NEW_YORK)).rejects.toMatchObject({ code: 'auth.required' })
  })
})

describe('at the same time', () => {
  it('ten first addresses leave one default of each kind', async () => {
    const person = await makePerson()
    await Promise.all(Array.from({ length: 10 }, (_, at) => add(person, `line ${at}`)))
    expect((await defaultsOf(person)).filter(([, shipping]) => shipping)).toHaveLength(1)
    expect((await defaultsOf(person)).filter(([, , billing]) => billing)).toHaveLength(1)
  })

  it('everybody who becomes the default takes it from the one before', async () => {
    const person = await makePerson()
    const made = await Promise.all(Array.from({ length: 6 }, (_, at) => add(person, `line ${at}`)))
    await Promise.all(
      made.map(({ id }) =>
        updateAddress(person.ctx, id, { isDefaultShipping: true, isDefaultBilling: true }),
      ),
    )
    expect((await defaultsOf(person)).filter(([, shipping]) => shipping)).toHaveLength(1)
  })

  it('fifty is the limit', async () => {
    const person = await makePerson()
    const { userId } = person
    await db.savedAddress.createMany({
      data: Array.from({ length: MAX_ADDRESSES - 1 }, () => ({ id: newId(), userId, ...NEW_YORK })),
    })
    const results = await Promise.allSettled([1, 2, 3].map((at) => add(person, `line ${at}`)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'address.too_many' })
    expect(await listAddresses(person.ctx)).toHaveLength(MAX_ADDRESSES)
  })

  it('an address that is removed and changed is gone, and nothing fails', async () => {
    const person = await makePerson()
    const { id } = await add(person, 'fleeting')
    const [changed] = await Promise.allSettled([
      updateAddress(person.ctx, id, { name: 'x' }),
      removeAddress(person.ctx, id),
    ])
    if (changed.status === 'rejected') expect(changed.reason).toMatchObject({ code: 'address.not_found' })
    expect(await listAddresses(person.ctx)).toEqual([])
  })
})
