import 'server-only'
import pg from 'pg'
import { env } from '@/lib/env'

/** How long to wait before connecting again, in milliseconds. */
const AGAIN_MS = 1_000

export type Listener = { stop(): Promise<void> }

/**
 * Hears what PostgreSQL tells on a channel, on a connection of its own, until it is stopped. After each loss the
 * connection is made again; `onConnect` is called each time, since what was told in between was not heard.
 */
export function listen(options: {
  channel: string
  onConnect: () => Promise<void>
  onMessage: (payload: string) => void
  onError: (error: unknown) => void
}): Listener {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | null = null
  let isStopped = false

  const again = (failed: pg.Client) => {
    if (client !== failed) return
    client = null
    void failed.end().catch(() => undefined)
    if (!isStopped) timer = setTimeout(connect, AGAIN_MS).unref()
  }
  const connect = () => {
    const fresh = new pg.Client({
      connectionString: env.DATABASE_URL,
      application_name: 'nexus listener',
      keepAlive: true,
      connectionTimeoutMillis: 15_000,
    })
    client = fresh
    fresh.on('notification', ({ payload }) => options.onMessage(payload ?? ''))
    fresh.on('error', (error) => {
      options.onError(error)
      again(fresh)
    })
    fresh.on('end', () => again(fresh))
    begin(fresh).catch((error: unknown) => {
      options.onError(error)
      again(fresh)
    })
  }
  const begin = async (fresh: pg.Client) => {
    await fresh.connect()
    await fresh.query(`LISTEN ${fresh.escapeIdentifier(options.channel)}`)
    await options.onConnect()
  }

  connect()
  return {
    async stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
      const last = client
      client = null
      await last?.end().catch(() => undefined)
    },
  }
}
