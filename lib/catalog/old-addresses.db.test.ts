import { beforeAll, describe, expect, it } from 'vitest'
import { tags } from '@/lib/cache/tags'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { makeProduct, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { findMoved } from './find-moved'
import { updateProduct } from './update-product'

beforeAll(seedBasics)

const owner = staffCtxOf('owner')
const guest = createCtx()
const name = (word: string) => `${word}-${newId()}`
const moved = (path: string) => findMoved(guest, 'product', path)

/** Gives a product one slug after the other. */
async function rename(id: string, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) {
    const { version } = await db.product.findUniqueOrThrow({ where: { id }, select: { version: true } })
    await updateProduct(owner, id, { version, slug })
  }
}

describe('a product that gets another slug', () => {
  it('is found from every slug it had, without a chain, until it takes one back', async () => {
    const made = await makeProduct()
    const [b, c] = [name('b'), name('c')]
    await rename(made.id, b, c)
    expect([await moved(made.slug), await moved(b), await moved(c)]).toEqual([c, c, null])
    await rename(made.id, made.slug)
    expect([await moved(made.slug), await moved(b), await moved(c)]).toEqual([null, made.slug, made.slug])
  })

  it('gives its old slug up to whoever takes it, who then leaves it as its own', async () => {
    const [one, two] = [await makeProduct(), await makeProduct()]
    await rename(one.id, name('one'))
    await rename(two.id, one.slug)
    expect(await moved(one.slug)).toBeNull()
    const later = name('two')
    await rename(two.id, later)
    expect(await moved(one.slug)).toBe(later)
    await db.product.create({ data: { id: newId(), slug: one.slug, translations: {} } })
    expect(await moved(one.slug)).toBeNull()
  })

  it('is told at the field when another product has the slug, and nothing is changed', async () => {
    const [one, two] = [await makeProduct(), await makeProduct()]
    await expect(
      updateProduct(owner, one.id, { version: 1, slug: two.slug, featured: true }),
    ).rejects.toMatchObject({
      status: 409,
      code: 'product.slug_taken',
      details: { fields: { slug: expect.stringContaining(two.slug) } },
    })
    expect(await db.product.findUniqueOrThrow({ where: { id: one.id } })).toMatchObject({
      slug: one.slug,
      version: 1,
      featured: false,
    })
    expect(await db.slugRedirect.count({ where: { productId: { in: [one.id, two.id] } } })).toBe(0)
  })

  it('of many that want one slug one gets it, and the others keep theirs', async () => {
    const products = await Promise.all(Array.from({ length: 6 }, () => makeProduct()))
    const slug = name('wanted')
    const results = await Promise.allSettled(
      products.map(({ id }) => updateProduct(owner, id, { version: 1, slug })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.slugRedirect.count({ where: { productId: { in: products.map(({ id }) => id) } } })).toBe(
      1,
    )
  })

  it('expires the pages of all its addresses, and of no others', async () => {
    const made = await makeProduct()
    const [b, c] = [name('b'), name('c')]
    await rename(made.id, b)
    const ctx = staffCtxOf('owner')
    await updateProduct(ctx, made.id, { version: 2, slug: c })
    const all = [...[made.slug, b, c].map(tags.product), tags.products]
    expect([...ctx.expired].sort()).toEqual([...all].sort())
    const later = staffCtxOf('owner')
    await updateProduct(later, made.id, { version: 3, status: 'archived' })
    expect([...later.expired].sort()).toEqual([...all, tags.categories].sort())
  })

  it('leads nowhere while it is not shown, and is forgotten with it', async () => {
    const made = await makeProduct()
    await rename(made.id, name('later'))
    await updateProduct(owner, made.id, { version: 2, status: 'archived' })
    expect(await moved(made.slug)).toBeNull()
    await db.product.delete({ where: { id: made.id } })
    expect(await db.slugRedirect.count({ where: { path: made.slug } })).toBe(0)
  })
})

it('a category is found from the paths it had, apart from products of that name', async () => {
  const [before, after] = [name('before'), name('after')]
  const id = newId()
  await db.category.create({ data: { id, slug: before, path: `top/${before}`, translations: {} } })
  await db.category.update({ where: { id }, data: { slug: after, path: `top/${after}` } })
  expect(await findMoved(guest, 'category', `top/${before}`)).toBe(`top/${after}`)
  expect(await moved(`top/${before}`)).toBeNull()
  await db.category.update({ where: { id }, data: { active: false } })
  expect(await findMoved(guest, 'category', `top/${before}`)).toBeNull()
})

it('a redirect leads to exactly one thing of its kind', async () => {
  const made = await makeProduct()
  const create = (data: object) =>
    db.slugRedirect.create({ data: { kind: 'product', path: name('x'), ...data } })
  await expect(create({})).rejects.toThrow('SlugRedirect_leads_to_its_kind')
  await expect(create({ kind: 'category', productId: made.id })).rejects.toThrow(
    'SlugRedirect_leads_to_its_kind',
  )
})
