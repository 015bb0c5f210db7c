import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { completeEnv, givenServices, loadEnvFiles, readPorts } from '../../local/environment.mjs'
import { startDatabase, startServices } from '../../local/up'
import { migrate } from '../db/database'
import { generate } from '../db/generate.mjs'
import { seedDemo } from '../db/seed-demo'
import { explain } from '../explain.mjs'
import { printAddresses } from './addresses'
import { buildIfChanged } from './build'
import { Processes } from './processes'
import { requireFreePorts, requireWritableFolder } from './ready-to-start'
import { claimRunFile } from './run-file'
import { spawnShop, untilReady } from './shop-process'
import { step } from './step'

const isDevelopment = process.argv.includes('--dev')
const dataDir = '.data'
/** In development the first answer is compiled first, on a busy machine for minutes. */
const PATIENCE_SECONDS = 240
let processes: Processes | null = null
let firstSignalAt = 0

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
process.on('disconnect', onSignal)
try {
  await main()
} catch (error) {
  // A signal that ended a step from outside is heard only now: then it is no failure.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await stopWith(1, `✗ ${explain(error, dataDir)}`)
}

async function main(): Promise<void> {
  loadEnvFiles()
  const given = { ...process.env }
  const ports = readPorts()
  const provided = givenServices(given)
  requireWritableFolder(dataDir)
  processes = new Processes(await claimRunFile(dataDir, `http://localhost:${ports.app}`))
  const services = (['app', 'stripe', 'inngest', 'mailbox', 'identity', 'postgres'] as const).filter(
    (name) => !provided.includes(name),
  )
  await requireFreePorts(ports, services)

  const env = shopEnvironment(completeEnv(given, ports), ports.app)
  // This process seeds through the shop's own code; what that logs when a stop ends its connections is no news.
  Object.assign(process.env, env, { LOG_LEVEL: 'silent' })
  const isDemo = env.DEMO === '1'
  await requireUsableEnvironment()
  generate()

  const options = {
    ports,
    dataDir,
    given,
    onSpawn: processes.add,
    onDeath: (name: string) =>
      processes?.isStopping ||
      console.error(`✗ The local ${name} has stopped. See .data/logs/${name}.log, then start again.`),
  }
  const { postgres } = provided.includes('postgres')
    ? { postgres: null }
    : await step('PostgreSQL', () => startDatabase(options))
  const databaseUrl = env.DATABASE_URL ?? ''
  await step('database migrated', () => migrate(databaseUrl))
  if (isDemo)
    await step('catalogue', () => seedDemo(databaseUrl, { log: (line) => console.log(`    ${line}`) }))
  const build = () => buildIfChanged(env, { onSpawn: processes?.add ?? (() => undefined) })
  await Promise.all([
    step('local services', () => startServices(options, env as Record<string, string>).then(() => undefined)),
    isDevelopment ? undefined : step('shop built', build, 'building the shop if it has changed'),
  ])
  const app = spawnShop({ env, port: ports.app, isDevelopment, detached: true })
  processes.add(app)
  app.once('exit', (code) => void stopWith(1, `✗ The shop has stopped (${code}). Its messages stand above.`))
  postgres?.process.once('exit', () => void stopWith(1, '✗ PostgreSQL has stopped. Start again.'))
  await step('shop answers', () => requireAnswer(untilReady(app, ports.app, PATIENCE_SECONDS), ports.app))
  printAddresses({ ports, given: provided, isDemo })
}

/** What the shop runs with. At an https address it serves customers, and has to be told everything. */
function shopEnvironment(env: Record<string, string>, port: number): NodeJS.ProcessEnv {
  const isPublic = env.APP_URL?.startsWith('https://')
  return {
    ...(isPublic ? {} : { AUTH_SECRET: localSecret(), DEMO: '1' }),
    ...env,
    PORT: String(port),
    NODE_ENV: isDevelopment ? 'development' : 'production',
  }
}

/** Throws what the shop itself would say while it boots, before anything is started for it. */
async function requireUsableEnvironment(): Promise<void> {
  const { env, productionProblems } = await import('@/lib/env')
  const problems = productionProblems(env)
  if (problems.length > 0)
    throw new Error(
      `At ${env.APP_URL} Nexus does not start like this:\n  ${problems.join('\n  ')}\nSee .env.example.`,
    )
}

async function requireAnswer(answer: Promise<boolean>, port: number): Promise<void> {
  if (!(await answer)) throw new Error(`The shop did not answer on port ${port}. Its messages stand above.`)
}

/** Made once, so that sign-ins and order links survive a restart. */
function localSecret(): string {
  const file = `${dataDir}/secret`
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (kept.length >= 32) return kept
  const made = randomBytes(32).toString('base64url')
  writeFileSync(file, made, { mode: 0o600 })
  return made
}

function onSignal(): void {
  // One Ctrl-C arrives twice, from the terminal and from our parent.
  if (firstSignalAt > 0 && Date.now() - firstSignalAt < 500) return
  if (firstSignalAt > 0) {
    processes?.kill()
    process.exit(1)
  }
  firstSignalAt = Date.now()
  console.log('\n  stopping …')
  void stopWith(0)
}

async function stopWith(code: number, message = ''): Promise<void> {
  if (processes?.isStopping) return
  if (message !== '') console.error(`\n${message}`)
  await processes?.stop()
  process.exit(code)
}
