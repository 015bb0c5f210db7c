import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { PORTS } from '../../local/defaults.mjs'
import { type Ports, startDatabase, startServices, stopServices } from '../../local/up'
import { DEMO_ACCOUNTS, DEMO_API_KEY } from '../../prisma/seed/demo-accounts'
import { migrate } from '../db/database'
import { generate } from '../db/generate.mjs'
import { buildIfChanged } from './build'
import { endLeftovers, rememberProcesses, requireFreePort } from './processes'
import { spawnShop, untilReady } from './shop-process'
import { step } from './step'

const isDevelopment = process.argv.includes('--dev')
const dataDir = '.data'
const ports = readPorts()
for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)

try {
  await main()
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

async function main(): Promise<void> {
  mkdirSync(dataDir, { recursive: true })
  await endLeftovers(dataDir)
  for (const name of ['app', 'stripe', 'inngest', 'mailbox'] as const)
    await requireFreePort(name, ports[name])
  generate()

  const options = {
    ports,
    dataDir,
    given: { ...process.env },
    onDeath: (name: string) =>
      console.error(`✗ The local ${name} has stopped. See .data/logs/${name}.log, then start again.`),
  }
  const { env: local, postgres } = await step('PostgreSQL', () => startDatabase(options))
  const env: NodeJS.ProcessEnv = {
    ...local,
    AUTH_SECRET: localSecret(),
    ...(postgres ? { DEMO: '1' } : {}),
    ...withoutEmpty(process.env),
    PORT: String(ports.app),
    NODE_ENV: isDevelopment ? 'development' : 'production',
  }
  Object.assign(process.env, env)

  await step('database migrated', () => migrate(env.DATABASE_URL ?? ''))
  await step('catalogue', seedIfEmpty)
  const [services] = await Promise.all([
    step('local services', () => startServices(options, local)),
    isDevelopment ? undefined : step('shop built', () => buildIfChanged(env)),
  ])
  const app = spawnShop({ env: { ...process.env, ...env }, port: ports.app, isDevelopment, detached: true })
  rememberProcesses(dataDir, [app.pid, ...services.map((service) => service.process.pid), postgres?.pid])
  stopOnSignal(async () => {
    await stopChild(app)
    await stopServices(services)
    await postgres?.stop()
  })
  app.once('exit', (code) => {
    console.error(`\n✗ The shop has stopped (${code}).`)
    void Promise.all([stopServices(services), postgres?.stop()]).then(() => process.exit(1))
  })
  await step('shop answers', () => waitUntilReady(app))
  printAddresses(postgres !== null)
}

async function seedIfEmpty(): Promise<string> {
  const { db, disconnect } = await import('@/lib/db/client')
  const isEmpty = (await db.product.count()) === 0
  if (isEmpty) {
    const { seed } = await import('@/prisma/seed/seed')
    await seed({ log: (line) => console.log(`    ${line}`) })
  }
  await disconnect()
  return isEmpty ? 'seeded' : 'there already'
}

async function waitUntilReady(app: ChildProcess): Promise<void> {
  if (await untilReady(app, ports.app, 90)) return
  throw new Error(`The shop did not answer on port ${ports.app} within 90 seconds. Its messages stand above.`)
}

function printAddresses(isDemo: boolean): void {
  const at = (port: number, path = '') => `http://localhost:${port}${path}`
  const rows = [
    ['Shop', at(ports.app), `German: ${at(ports.app, '/de-de')}`],
    ['Back office', at(ports.app, '/admin'), ''],
    ['API docs', at(ports.app, '/api/docs'), ''],
    ['Mailbox', at(ports.mailbox), 'every mail the shop sends'],
    ['Payments', at(ports.stripe), 'pay with 4242 4242 4242 4242'],
    ['Jobs', at(ports.inngest), ''],
  ]
  console.log(
    `\n${rows.map(([name = '', url = '', note = '']) => `  ${name.padEnd(13)}${url.padEnd(32)}${note}`).join('\n')}`,
  )
  if (isDemo) {
    console.log('\n  Demo sign-ins for the back office:')
    for (const { email, password, role } of DEMO_ACCOUNTS)
      console.log(`    ${email.padEnd(24)}${password.padEnd(24)}${role}`)
    console.log(`    API key: ${DEMO_API_KEY}`)
  }
  console.log('\n  Ctrl-C stops everything.\n')
}

let isStopping = false

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1)
      isStopping = true
      console.log('\n  stopping …')
      void stop().then(() => process.exit(0))
    })
  }
}

async function stopChild(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  if (child.exitCode !== null) return
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}

/** Made once, so that sign-ins and order links survive a restart. */
function localSecret(): string {
  const file = `${dataDir}/secret`
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function readPorts(): Ports {
  const port = (name: string, fallback: number) => Number(process.env[name] ?? fallback)
  return {
    app: port('PORT', PORTS.app),
    stripe: port('STRIPE_PORT', PORTS.stripe),
    inngest: port('INNGEST_PORT', PORTS.inngest),
    mailbox: port('MAILBOX_PORT', PORTS.mailbox),
    postgres: port('PG_PORT', PORTS.postgres),
  }
}

function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  ) as NodeJS.ProcessEnv
}
