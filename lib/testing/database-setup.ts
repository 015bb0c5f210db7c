import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../local/postgres'
import { createDatabase, dropDatabase, migrate, withDatabase } from '../../scripts/db/database'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** The migrated database that every worker copies. */
export const TEMPLATE = 'nexus_template'

/** Starts PostgreSQL (or takes the one of TEST_DATABASE_URL) and migrates the template once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  const port = given ? 0 : await freePort()
  const postgres = given
    ? null
    : await startPostgres({ dataDir: '.data/test-postgres', port, isThrowaway: true })
  const serverUrl = given ?? `postgres://postgres:postgres@localhost:${port}/postgres`
  const template = withDatabase(serverUrl, TEMPLATE)
  await dropDatabase(template)
  await createDatabase(template)
  await migrate(template)
  project.provide('serverUrl', serverUrl)
  return async () => {
    await postgres?.stop()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, 'localhost', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
