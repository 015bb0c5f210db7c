/** npm run db:reset deletes everything and begins anew; with -- --products 100000 as large as that. */
import { parseArgs } from 'node:util'
import { command } from './command'
import { migrate } from './database'
import { readProducts } from './read-products'
import { seedDemo } from './seed-demo'
import { dropDatabase } from './server'

await command(async (databaseUrl) => {
  const { values } = parseArgs({ options: { products: { type: 'string' }, yes: { type: 'boolean' } } })
  const products = readProducts(values.products)
  const { hostname, pathname } = new URL(databaseUrl)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if ((!isHere || process.env.NODE_ENV === 'production') && !values.yes)
    throw new Error(
      `This deletes everything in ${pathname.slice(1)} at ${hostname}. If that is meant: npm run db:reset -- --yes`,
    )
  await dropDatabase(databaseUrl)
  await migrate(databaseUrl)
  await seedDemo(databaseUrl, { log: (line) => console.log(`  ${line}`), products })
  console.log('The database is new. A shop that is running shows it after a restart (Ctrl-C, npm start).')
})
