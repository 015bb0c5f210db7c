import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import { dropDatabase, withDatabase } from './server'

const MOMENT = '2026-01-31T12:00:00.000Z'
const begun = new Date()
const urls = ['a', 'b'].map((name) => withDatabase(inject('serverUrl'), `nexus_seed_${process.pid}_${name}`))

afterAll(() => Promise.all(urls.map(dropDatabase)))

it('the same moment gives the same shop, and a second seed leaves it alone', async () => {
  const outputs = await Promise.all(urls.map(seed))
  for (const output of outputs) expect(output).toContain('The demo shop is there.')
  const [one = {}, other] = await Promise.all(urls.map(fingerprints))
  expect(Object.keys(one).length).toBeGreaterThan(20)
  expect(other).toEqual(one)
  expect(await seed(urls[0] ?? '')).toContain('has a catalogue already')
  expect(await fingerprints(urls[0] ?? '')).toEqual(one)
}, 300_000)

function seed(databaseUrl: string): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/db/seed.ts', MOMENT],
    { env: { ...process.env, DATABASE_URL: databaseUrl } },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk
    })
  return new Promise((resolve) => child.once('exit', () => resolve(output)))
}

/** What each table says, whatever its rows are numbered and salted with, and in whatever order they stand. */
async function fingerprints(databaseUrl: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT tablename AS "name" FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
  )
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS "row" FROM "${name}" t`)
    const texts = rows.map(({ row }) => withoutChance(row)).sort()
    found[name] =
      `${texts.length} ${createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12)}`
  }
  await client.end()
  return found
}

function withoutChance(row: string): string {
  return row
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#')
    .replace(/\$argon2[^"]+|"accessTokenHash": "[^"]+"|"xid": "\d+"/g, '#')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.+Z]+"/g, (time) =>
      new Date(JSON.parse(time)).getTime() >= begun.getTime() - 1_000 ? '"now"' : time,
    )
}
