import { beforeAll, expect, it } from 'vitest'
import { systemCtx } from '@/lib/context'
import { db } from '@/lib/db/client'
import { makeProduct, seedBasics } from '@/lib/testing/fixtures'
import { expireNewlyPublished } from './expire-newly-published'

beforeAll(seedBasics)

async function expired(): Promise<string[]> {
  const ctx = systemCtx('test')
  await expireNewlyPublished(ctx)
  return [...ctx.expired].sort()
}

it('expires what shows a product when its time has come, once', async () => {
  const { id, slug } = await makeProduct({ stock: 1 })
  const publishAt = (publishedAt: Date) => db.product.update({ where: { id }, data: { publishedAt } })
  await expired()
  expect(await expired()).toEqual([])
  await publishAt(new Date(Date.now() + 60_000))
  expect(await expired()).toEqual([])
  await publishAt(new Date(Date.now() + 30))
  await expect.poll(expired).toEqual([`product:${slug}`, 'categories', 'products'].sort())
  expect(await expired()).toEqual([])
  await db.product.update({
    where: { id },
    data: { publishedAt: new Date(Date.now() + 30), status: 'draft' },
  })
  expect(await expired()).toEqual([])
})
