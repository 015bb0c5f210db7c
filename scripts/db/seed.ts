/**
 * npm run db:seed -- 2026-01-31T12:00:00Z tells the story of the shop as if it were that moment;
 * npm run db:seed -- --products 100000 fills its catalogue up to so many.
 */
import { parseArgs } from 'node:util'
import { command } from './command'
import { migrate } from './database'
import { readProducts } from './read-products'
import { seedDemo } from './seed-demo'

await command(async (databaseUrl) => {
  const { values, positionals } = parseArgs({
    options: { products: { type: 'string' } },
    allowPositionals: true,
  })
  const [moment] = positionals
  const now = moment ? new Date(moment) : new Date()
  if (Number.isNaN(now.getTime()))
    throw new Error(`"${moment}" is no moment. For example: 2026-01-31T12:00:00Z`)
  const products = readProducts(values.products)
  await migrate(databaseUrl)
  const done = await seedDemo(databaseUrl, { log: (line) => console.log(`  ${line}`), now, products })
  console.log(
    done === 'seeded'
      ? 'The demo shop is there. npm start shows it.'
      : 'The database has a catalogue already. To begin anew: npm run db:reset',
  )
})
