import { expect, it } from 'vitest'
import { openSchemaEngine } from './schema-engine'

it('the committed migrations make exactly the database that the schema describes', async () => {
  const engine = await openSchemaEngine(process.env.DATABASE_URL ?? '')
  const difference = await engine.diff()
  await engine.close()
  expect(difference.trim()).toMatch(/^(-- This is an empty migration\.)?$/)
})
