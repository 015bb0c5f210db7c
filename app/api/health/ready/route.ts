import { connection } from 'next/server'
import { db } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { log } from '@/lib/log'

const LIMIT_MS = 5_000

/** Whether this instance can serve: the database answers within five seconds. */
export async function GET(): Promise<Response> {
  await connection()
  const headers = { 'Cache-Control': 'no-store' }
  try {
    await Promise.race([db.$queryRaw(sql`SELECT 1`), tooLate()])
    return Response.json({ status: 'ready' }, { headers })
  } catch (error) {
    log.warn({ err: error }, 'not ready')
    return Response.json(
      { status: 'unavailable' },
      { status: 503, headers: { ...headers, 'Retry-After': '5' } },
    )
  }
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The database did not answer in time')), LIMIT_MS).unref()
  })
}
