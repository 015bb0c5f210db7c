import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import { isPortFree } from '../../local/http/ports'
import type { Ports } from '../../local/up'
import { noPermission } from '../explain.mjs'

/** What is written during a start. */
const WRITTEN = [
  '.',
  '.data',
  '.data/logs',
  '.data/stripe',
  '.data/mailbox',
  '.data/identity',
  '.next',
  'prisma/generated',
]

const MEGABYTE = 1024 * 1024

/** Throws one line that says what to do when the folder cannot be written, or the disk has too little room. */
export function requireWritableFolder(dataDir: string): void {
  for (const folder of WRITTEN.filter(existsSync)) {
    if (folder !== '.' && !statSync(folder).isDirectory())
      throw new Error(`${folder} is a file where a folder is needed. Move it away, then start again.`)
    try {
      accessSync(folder, constants.W_OK | constants.X_OK)
    } catch {
      throw new Error(noPermission({ path: folder === '.' ? process.cwd() : folder }))
    }
  }
  mkdirSync(`${dataDir}/logs`, { recursive: true })
  const { bavail, bsize } = statfsSync(dataDir)
  const free = Math.floor((bavail * bsize) / MEGABYTE)
  const needed = existsSync(`${dataDir}/postgres/PG_VERSION`) ? 100 : 500
  if (free < needed)
    throw new Error(
      `The disk has only ${free} MB left; ${needed} MB are needed. Free some, then start again.`,
    )
}

/** Throws one line that names the port and what to do when something listens there. */
export async function requireFreePorts(ports: Ports, services: (keyof Ports)[]): Promise<void> {
  for (const name of services) {
    const port = ports[name]
    if (await isPortFree(port)) continue
    const variable = { app: 'PORT', postgres: 'PG_PORT' }[name as string] ?? `${name.toUpperCase()}_PORT`
    throw new Error(
      `Port ${port} (${name}) is taken. End what listens there, or start with ${variable}=${port + 100}.`,
    )
  }
}
