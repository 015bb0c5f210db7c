import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writePersonalData } from './personal-data.mjs'

/**
 * Makes the map of personal data and, when the schema has changed since, the Prisma client. The engine binary is only looked for, not
 * used, by `prisma generate`; any existing file stands in for the one that cannot be downloaded.
 */
export function generate() {
  writePersonalData()
  const hash = createHash('sha256')
  for (const name of readdirSync('prisma/schema').sort())
    hash.update(name).update(readFileSync(`prisma/schema/${name}`))
  const wanted = hash.digest('hex')
  const marker = 'prisma/generated/.schema-hash'
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  const made = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  })
  if (made.status !== 0)
    throw new Error(`The database client could not be generated:\n${made.stdout}${made.stderr}`)
  writeFileSync(marker, wanted)
}

if (process.argv[1]?.endsWith('generate.mjs')) generate()
