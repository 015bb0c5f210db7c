import { dropDatabase, migrate } from './database'

const url = process.env.DATABASE_URL ?? ''
if (process.env.NODE_ENV === 'production' && !process.argv.includes('--yes')) {
  throw new Error('This deletes everything. If that is meant: npm run db:reset -- --yes')
}
await dropDatabase(url)
await migrate(url)
const { seed } = await import('@/prisma/seed/seed')
await seed({ log: (line) => console.log(`  ${line}`) })
const { disconnect } = await import('@/lib/db/client')
await disconnect()
