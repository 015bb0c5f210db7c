import pg from 'pg'
import type { SeedOptions } from '@/prisma/seed/seed'
import { migrate } from './database'

/** Any number will do, as long as everyone who seeds takes the same one. */
const SEED_LOCK = 7_263_002

/** There from the first row to the last: whoever finds it finds half a shop. */
const UNFINISHED = '"_seed_unfinished"'

/**
 * Fills an empty database with the demo shop, one seeder at a time, and answers what it did. What an interrupted
 * seed left behind is thrown away first; nobody can have used it, since a shop starts after its seed.
 */
export async function seedDemo(
  databaseUrl: string,
  options: SeedOptions,
): Promise<'seeded' | 'there already'> {
  const guard = new pg.Client({ connectionString: databaseUrl })
  await guard.connect()
  // Told by the query under way, when the server ends us.
  guard.on('error', () => undefined)
  const { db, disconnect } = await import('@/lib/db/client')
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [SEED_LOCK])
    const { rows } = await guard.query('SELECT to_regclass($1) IS NOT NULL AS "isUnfinished"', [UNFINISHED])
    if (rows[0].isUnfinished) {
      options.log('the last seed was interrupted: starting anew')
      await guard.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await migrate(databaseUrl)
    }
    if ((await db.product.count()) > 0) return 'there already'
    await guard.query(`CREATE TABLE ${UNFINISHED} ()`)
    const { seed } = await import('@/prisma/seed/seed')
    await seed(options)
    await guard.query(`DROP TABLE ${UNFINISHED}`)
    return 'seeded'
  } finally {
    await disconnect()
    await guard.end().catch(() => undefined)
  }
}
