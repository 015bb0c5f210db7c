import type { ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import { findFreePort } from '../../local/http/ports'
import { type Ports, type Service, startDatabase, startServices, stopServices } from '../../local/up'
import { migrate } from '../db/database'
import { buildIfChanged } from '../start/build'
import { spawnShop, untilReady } from '../start/shop-process'

export type RunningStack = {
  env: NodeJS.ProcessEnv
  ports: Ports
  app: ChildProcess
  postgresPid: number
  /** Ends the app (SIGKILL unless told otherwise) and starts it anew, with more or other environment. */
  restartApp(options?: { signal?: NodeJS.Signals; env?: Record<string, string> }): Promise<void>
  /** Starts one more process of the same shop, with the same database; answers its port. */
  startAnother(): Promise<number>
  stop(): Promise<void>
}

/** A whole shop of its own on free ports: database, stand-ins and a production build, seeded. For tests and benchmarks. */
export async function startIsolatedStack(options: {
  name: string
  env?: Record<string, string>
  /** Where to leave a CPU profile of the app when it stops. */
  profileDir?: string
  /** How large the catalogue is to be; the demo's own where nothing is said. */
  products?: number
}): Promise<RunningStack> {
  const dataDir = `.data/${options.name}`
  rmSync(dataDir, { recursive: true, force: true })
  const ports: Ports = {
    app: await findFreePort(),
    stripe: await findFreePort(),
    inngest: await findFreePort(),
    mailbox: await findFreePort(),
    identity: await findFreePort(),
    postgres: await findFreePort(),
  }
  const stack = { ports, dataDir, database: `nexus_${options.name}`, isThrowaway: true }
  const { env: local, postgres: server } = await startDatabase(stack)
  const env = {
    ...process.env,
    ...local,
    ...options.env,
    UPLOADS_DIR: `${dataDir}/uploads`,
    AUTH_SECRET: 'isolated-stack-0123456789abcdef',
    DEMO: '1',
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    PORT: String(ports.app),
    NEXT_DIST_DIR: `.next-${options.name}`,
  } as NodeJS.ProcessEnv
  Object.assign(process.env, { ...env, NODE_ENV: 'test' })

  await migrate(env.DATABASE_URL ?? '')
  const { seed } = await import('@/prisma/seed/seed')
  await seed({ log: () => undefined, products: options.products ?? 0 })
  const [services] = await Promise.all([
    startServices(stack, local),
    buildIfChanged(env, { distDir: `.next-${options.name}` }),
  ])
  const start = (more: Record<string, string> = {}, port = ports.app) =>
    startApp({ ...env, ...more, PORT: String(port) }, port, options.profileDir)
  let child = await start()
  const others: ChildProcess[] = []
  return {
    env,
    ports,
    get app() {
      return child
    },
    postgresPid: server?.pid ?? 0,
    async restartApp({ signal = 'SIGKILL', env: more } = {}) {
      await end(child, signal)
      child = await start(more)
    },
    async startAnother() {
      const port = await findFreePort()
      others.push(await start({}, port))
      return port
    },
    async stop() {
      await Promise.all([child, ...others].map((each) => end(each, 'SIGTERM')))
      await stopServices(services satisfies Service[])
      // The seed has opened the connections of this process, and whoever asked for the stack may use them.
      const { disconnect } = await import('@/lib/db/client')
      await disconnect()
      await server?.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await exited
}

async function startApp(env: NodeJS.ProcessEnv, port: number, profileDir?: string): Promise<ChildProcess> {
  const child = spawnShop({ env, port, ...(profileDir ? { profileDir } : {}) })
  if (await untilReady(child, port, 60)) return child
  child.kill('SIGKILL')
  throw new Error('The shop under test did not start')
}
