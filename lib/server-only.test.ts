import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('testing'))
  .map((file) => ({ file, source: readFileSync(`lib/${file}`, 'utf8') }))

/** What only the server may see: the database, the environment, Node itself, vendors with secrets. */
const SERVER_SIDE =
  /from '(?:node:|pg'|pino'|stripe'|inngest|resend'|@upstash|@node-rs|next\/headers|next\/cache|next\/server|@\/lib\/(?:db|env|log|context)')/

describe('lib', () => {
  it.each(files)('$file keeps the server out of the browser', ({ source }) => {
    const imports = source
      .split('\n')
      .filter((line) => line.startsWith('import') && !line.startsWith('import type'))
    const isServerSide = imports.some((line) => SERVER_SIDE.test(line))
    const isFramework = source.includes("from '@/lib/env'") && !source.includes('ctx')
    if (isServerSide && !isFramework) expect(source).toContain("import 'server-only'")
  })
})
