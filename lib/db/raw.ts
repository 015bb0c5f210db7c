import 'server-only'
import pg from 'pg'
import type { PrismaClient } from '@/prisma/generated/client'
import { type Sql, sql } from './sql'
import { statementName } from './statement-name'

const { builtins, getTypeParser } = pg.types

/** As Prisma answers them: 64-bit integers as bigint, dates as the midnight in UTC that begins them. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt],
  [builtins.DATE, (text) => new Date(`${text}T00:00:00Z`)],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => PARSERS.get(oid) ?? getTypeParser(oid, format),
}

type Raw = [Sql | TemplateStringsArray, ...unknown[]]

/**
 * A client whose `$queryRaw` and `$executeRaw` go straight to a connection of the pool that it uses itself:
 * on the hot paths its own work costs several times what PostgreSQL takes (docs/adr/0008). Within
 * `$transaction` they stay Prisma's, on the transaction's connection.
 */
export function withRawStatements(client: PrismaClient, pool: pg.Pool): PrismaClient {
  const run = (statement: Sql | TemplateStringsArray, inserted: unknown[]) => {
    const { text, values } = 'raw' in statement ? sql(statement, ...inserted) : statement
    return pool.query({ name: statementName(text), text, values: values as unknown[], types })
  }
  const own = {
    $queryRaw: async (...[statement, ...values]: Raw) => (await run(statement, values)).rows,
    $executeRaw: async (...[statement, ...values]: Raw) => (await run(statement, values)).rowCount ?? 0,
    // Prisma derives the client of a transaction from the one it is called on.
    $transaction: client.$transaction.bind(client),
  }
  // Defined rather than assigned: Prisma's proxy would take an assignment for its own.
  return Object.create(
    client,
    Object.fromEntries(Object.entries(own).map(([name, value]) => [name, { value }])),
  ) as PrismaClient
}
