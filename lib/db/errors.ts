import 'server-only'

/** Whether a statement was refused by the CHECK constraint of this name: PostgreSQL's 23514. */
export function isCheckViolation(error: unknown, constraint: string): boolean {
  return error instanceof Error && error.message.includes(`violates check constraint "${constraint}"`)
}

/** Whether a write was refused because such a row exists: Prisma's P2002, PostgreSQL's 23505 from a raw statement. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return (
    ['P2002', '23505'].includes(String(error.code)) || (error.code === 'P2010' && /23505/.test(error.message))
  )
}

/**
 * Connection failures, a pool that gives no connection in time, a server that starts or stops, a
 * statement over its time: nothing the caller did.
 */
export function isDatabaseGone(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('digest' in error && error.digest === DATABASE_GONE) return true
  const code = 'code' in error ? String(error.code) : ''
  if (['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED', 'ECONNRESET'].includes(code))
    return true
  const text = `${error.message} ${error.cause instanceof Error ? error.cause.message : ''}`
  return /57P0[0-3]|57014|53300|ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|Can't reach database|DatabaseNotReachable|SocketTimeout|server closed the connection/i.test(
    text,
  )
}

/**
 * For reads inside `use cache`: a failure that crosses that border keeps nothing but its digest, so
 * that `isDatabaseGone` must find it there.
 */
export async function markDatabaseGone<T>(read: Promise<T>): Promise<T> {
  try {
    return await read
  } catch (error) {
    if (error instanceof Error && isDatabaseGone(error)) Object.assign(error, { digest: DATABASE_GONE })
    throw error
  }
}

const DATABASE_GONE = 'database-gone'
