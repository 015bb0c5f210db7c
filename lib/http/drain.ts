import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'

/**
 * Lets a server that was told to stop come to its end. Node waits for every open connection, and one that a
 * proxy keeps alive and goes on using would never close: each is closed as soon as its answer is out.
 */
export function drainOnStop(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, closeConnectionsWhenAnswered)
}

export function closeConnectionsWhenAnswered(): void {
  subscribe('http.server.response.finish', (message) => {
    const { server } = message as { server: Server }
    if (!server.listening) setImmediate(() => server.closeIdleConnections())
  })
}
