import { expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { answerTo } from '@/lib/testing/api'
import { getCategoryContract } from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

it('a category is told in the language of the market, and one that is not shown is not there', async () => {
  const text = (name: string) => ({ name, description: name })
  const translations = { en: text('Mugs'), de: text('Becher') }
  for (const [slug, active] of [
    ['mugs', true],
    ['hidden', false],
  ] as const)
    await db.category.create({ data: { id: newId(), slug, path: slug, active, translations } })
  const get = (slug: string, market = 'en-us') =>
    answerTo({ contract: getCategoryContract, params: { slug }, query: { market } })
  expect(await get('mugs')).toMatchObject({ status: 200, body: { slug: 'mugs', name: 'Mugs' } })
  expect(await get('mugs', 'de-de')).toMatchObject({ status: 200, body: { name: 'Becher' } })
  for (const slug of ['hidden', 'nothing'])
    expect(await get(slug)).toMatchObject({ status: 404, code: 'category.not_found' })
})
