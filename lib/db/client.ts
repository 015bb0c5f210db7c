import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { type Prisma, PrismaClient } from '@/prisma/generated/client'
import { withRawStatements } from './raw'
import { statementName } from './statement-name'

/** The client, or the transaction that the current verb runs in. */
export type Db = PrismaClient | Prisma.TransactionClient

type Connection = { client: PrismaClient; pool: pg.Pool }

/** One pool per process, also when development reloads this module. */
const holder = globalThis as typeof globalThis & { nexusDb?: Connection }

export const db: PrismaClient = connection().client

export async function disconnect(): Promise<void> {
  const connection = holder.nexusDb
  if (!connection) return
  holder.nexusDb = undefined
  await connection.client.$disconnect()
  await connection.pool.end()
}

function connection(): Connection {
  holder.nexusDb ??= connect()
  return holder.nexusDb
}

function connect(): Connection {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL_MAX,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 60_000,
    application_name: 'nexus',
    // A statement that waits longer than this is stuck; better an error that is retried than a queue behind it.
    options: '-c statement_timeout=20000 -c idle_in_transaction_session_timeout=30000',
  })
  pool.on('error', (error) => log.warn({ err: error }, 'idle database connection lost'))
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) })
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 30_000 } })
  return { client: withRawStatements(client, pool), pool }
}
