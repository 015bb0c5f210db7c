import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'

/**
 * Lets a server that was told to stop come to its end. Node waits for every open connection, and one that a
 * proxy keeps alive and goes on using would never close: each is closed as soon as its answer is out.
 */
export function drainOnStop(): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop().abort()
      closeConnectionsWhenAnswered()
    })
}

/** Aborts when this process was told to stop: answers without end must end then. */
export function stopSignal(): AbortSignal {
  return stop().signal
}

// The start of the server and its routes are bundled apart, in one process.
const holder = globalThis as typeof globalThis & { nexusStop?: AbortController }

function stop(): AbortController {
  holder.nexusStop ??= new AbortController()
  return holder.nexusStop
}

export function closeConnectionsWhenAnswered(): void {
  subscribe('http.server.response.finish', (message) => {
    const { server } = message as { server: Server }
    if (!server.listening) setImmediate(() => server.closeIdleConnections())
  })
}
