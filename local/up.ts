import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { TELLING_EVENTS } from '../lib/payments/telling-events'
import { LOCAL_KEYS, localEnv, type PORTS } from './defaults.mjs'
import { givenServices } from './environment.mjs'
import { type LocalPostgres, startPostgres } from './postgres'

export type Ports = { [Name in keyof typeof PORTS]: number }

export type StackOptions = {
  ports: Ports
  /** Everything the stack keeps: database, stand-in state, logs. */
  dataDir: string
  database?: string
  /** A database for tests: fast, and lost in a power cut. */
  isThrowaway?: boolean
  /** An environment that may provide services itself: those are not started. */
  given?: Record<string, string | undefined>
  /** Told of each process as soon as it is there, and how to end it. */
  onSpawn?: (child: ChildProcess, stopSignal: NodeJS.Signals) => void
  /** Tells when a service dies that should not. */
  onDeath?: (name: string) => void
}

export type Service = { name: string; process: ChildProcess }

/** PostgreSQL alone: the build needs it before anything else runs. */
export async function startDatabase(
  options: StackOptions,
): Promise<{ env: Record<string, string>; postgres: LocalPostgres | null }> {
  const env: Record<string, string> = localEnv(options.ports, options.database)
  if (givenServices(options.given ?? {}).includes('postgres')) return { env, postgres: null }
  const postgres = await startPostgres({
    dataDir: `${options.dataDir}/postgres`,
    port: options.ports.postgres,
    isThrowaway: options.isThrowaway ?? false,
    ...(options.onSpawn ? { onSpawn: options.onSpawn } : {}),
  })
  return { env, postgres }
}

/** Starts what the environment does not provide; each service is a process of its own with its own log. */
export async function startServices(options: StackOptions, env: Record<string, string>): Promise<Service[]> {
  const { ports, dataDir } = options
  const given = givenServices(options.given ?? {})
  const shop = `http://localhost:${ports.app}`
  mkdirSync(`${dataDir}/logs`, { recursive: true })
  const inngestDatabase = new URL(env.DATABASE_URL ?? '')
  inngestDatabase.pathname += '_inngest'
  const services: { name: keyof Ports; env: Record<string, string | number> }[] = [
    {
      name: 'stripe',
      env: {
        PORT: ports.stripe,
        STATE_DIR: `${dataDir}/stripe`,
        WEBHOOK_URL: `${shop}/api/webhooks/stripe`,
        WEBHOOK_EVENTS: TELLING_EVENTS.join(),
      },
    },
    {
      name: 'inngest',
      env: {
        PORT: ports.inngest,
        DATABASE_URL_INNGEST: inngestDatabase.href,
        APP_SERVE_URL: `${shop}/api/inngest`,
      },
    },
    {
      name: 'mailbox',
      env: { PORT: ports.mailbox, STATE_DIR: `${dataDir}/mailbox` },
    },
    {
      name: 'identity',
      env: {
        PORT: ports.identity,
        STATE_DIR: `${dataDir}/identity`,
        CALLBACK_URL: `${env.APP_URL ?? shop}/api/auth/callback`,
      },
    },
  ]
  return Promise.all(
    services
      .filter(({ name }) => !given.includes(name))
      .map((service) => startService(service.name, { ...LOCAL_KEYS, ...service.env }, options)),
  )
}

async function startService(name: string, env: Record<string, string | number>, options: StackOptions) {
  const log = createWriteStream(`${options.dataDir}/logs/${name}.log`, { flags: 'a' })
  // A log that cannot be written (a full disk) is no reason to stop selling.
  log.on('error', () => undefined)
  const child = spawn(process.execPath, ['--import', 'tsx', `local/${name}/server.ts`], {
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(env).map(([key, value]) => [key, String(value)])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  options.onSpawn?.(child, 'SIGTERM')
  child.stdout.pipe(log)
  child.stderr.pipe(log)
  let reason = ''
  child.stderr.on('data', (chunk: Buffer) => {
    reason = chunk.toString().trim().split('\n').at(-1) ?? reason
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('"ready":true') && resolve())
    child.once('exit', () => reject(new Error(`The local ${name} did not start: ${reason}`)))
  })
  child.once('exit', () => options.onDeath?.(name))
  return { name, process: child }
}

export async function stopServices(services: Service[]): Promise<void> {
  await Promise.all(
    services.map(
      ({ process: child }) =>
        new Promise<void>((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) return resolve()
          child.removeAllListeners('exit')
          child.once('exit', () => resolve())
          child.kill('SIGTERM')
          setTimeout(() => child.kill('SIGKILL'), 8_000).unref()
        }),
    ),
  )
}
