import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'app',
  'components',
  'emails',
  'i18n',
  'lib',
  'messages',
  'prisma/schema',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Builds the shop when its sources, or the addresses that are built in, have changed since. Answers what it did. */
export async function buildIfChanged(env: NodeJS.ProcessEnv, distDir = '.next'): Promise<string> {
  const wanted = sourcesHash(env)
  const marker = path.join(distDir, 'nexus-sources')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return 'before'
  await run(env, distDir)
  writeFileSync(marker, wanted)
  return 'now'
}

function sourcesHash(env: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256').update(`${env.APP_URL} ${env.DATABASE_URL}`)
  for (const file of SOURCES.filter(existsSync).flatMap(filesBelow)) {
    hash.update(file)
    // Pictures are many and never edited in place: their size tells enough.
    hash.update(file.endsWith('.avif') ? String(statSync(file).size) : readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(target: string): string[] {
  if (!statSync(target).isDirectory()) return [target]
  return readdirSync(target)
    .sort()
    .flatMap((name) => filesBelow(path.join(target, name)))
}

function run(env: NodeJS.ProcessEnv, distDir: string): Promise<void> {
  const output: string[] = []
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`The shop could not be built:\n${output.join('').slice(-4_000)}`)),
    )
  })
}
