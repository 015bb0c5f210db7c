import { createServer } from 'node:net'

/**
 * Whether nothing listens on this port: on loopback in either family, or on every address, where the shop itself
 * listens. A family that the machine does not have cannot be taken.
 */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1', '::', '0.0.0.0']) if (await isTaken(port, host)) return false
  return true
}

function isTaken(port: number, host: string): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(false)))
  })
}

/**
 * A free port, for a service that must be named before it listens. Below the range that systems hand out to
 * connections by themselves, so that none of those takes it meanwhile.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 18_000)
    if (given.has(port) || !(await isPortFree(port))) continue
    given.add(port)
    return port
  }
}

/** What this process has given out already, though nothing may listen there yet. */
const given = new Set<number>()
