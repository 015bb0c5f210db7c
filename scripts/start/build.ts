import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  'scripts/start/compile-hints.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

type Build = {
  distDir?: string
  /** Told of the build as soon as it runs, in a process group of its own: the caller ends it. */
  onSpawn?: (child: ChildProcess) => void
}

/** Builds the shop when its sources, or the addresses that are built in, have changed since. Answers what it did. */
export async function buildIfChanged(env: NodeJS.ProcessEnv, options: Build = {}): Promise<string> {
  const { distDir = '.next' } = options
  const wanted = sourcesHash(env)
  const marker = path.join(distDir, 'nexus-sources')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return 'before'
  // Until the new one is whole there is none: an interrupted build is never taken for the last one.
  rmSync(marker, { force: true })
  await run(env, distDir, options.onSpawn)
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

function run(env: NodeJS.ProcessEnv, distDir: string, onSpawn: Build['onSpawn']): Promise<void> {
  const output: string[] = []
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      NEXT_DIST_DIR: distDir,
      NEXT_TELEMETRY_DISABLED: '1',
    },
    detached: onSpawn !== undefined,
  })
  onSpawn?.(child)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else if (signal)
        reject(new Error(`The build was ended by ${signal}. It needs about 2 GB of memory; start again.`))
      else reject(new Error(`The shop could not be built:\n${told(output)}`))
    })
  })
}

/** What the build said last, without the frames of its own stack. */
function told(output: string[]): string {
  const lines = output.join('').split('\n')
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(-40)
    .join('\n')
    .slice(-4_000)
}
