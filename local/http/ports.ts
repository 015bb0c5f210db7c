import { createServer } from 'node:net'

/** Whether nothing listens on this port of loopback. */
export function isPortFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)))
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
