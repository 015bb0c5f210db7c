import { existsSync } from 'node:fs'
import { LOCAL_KEYS, localEnv, PORTS } from './defaults.mjs'

/**
 * The services that `local/` stands in for, with what makes each of them the real one: credentials (then all of
 * them), or an address of its own. A shop that serves customers goes without the optional ones it has no
 * credentials for. Several services may share one stand-in.
 */
const SERVICES = {
  postgres: { credentials: ['DATABASE_URL'], base: 'DATABASE_URL' },
  stripe: {
    credentials: ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'],
    base: 'STRIPE_API_BASE',
  },
  inngest: { credentials: ['INNGEST_EVENT_KEY', 'INNGEST_SIGNING_KEY'], base: 'INNGEST_BASE_URL' },
  mailbox: { credentials: ['RESEND_API_KEY'], also: ['EMAIL_FROM'], base: 'RESEND_BASE_URL' },
  google: {
    credentials: ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
    base: 'GOOGLE_ISSUER',
    standIn: 'identity',
    isOptional: true,
  },
  github: {
    credentials: ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
    base: 'GITHUB_URL',
    standIn: 'identity',
    isOptional: true,
  },
}

/** Reads .env.local, then .env; what is set already stays. */
export function loadEnvFiles() {
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
}

/** The ports of the shop and the local services. Throws one line about a number that is none, or one used twice. */
export function readPorts(env = process.env) {
  const names = {
    app: 'PORT',
    stripe: 'STRIPE_PORT',
    inngest: 'INNGEST_PORT',
    mailbox: 'MAILBOX_PORT',
    identity: 'IDENTITY_PORT',
    postgres: 'PG_PORT',
  }
  const ports = {}
  for (const [service, name] of Object.entries(names)) {
    const port = Number(env[name] || PORTS[service])
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Error(`${name}=${env[name]} is not a port. Choose a number from 1024 to 65535.`)
    const other = Object.keys(ports).find((each) => ports[each] === port)
    if (other)
      throw new Error(`${name} and ${names[other]} are both ${port}. Choose another for one of them.`)
    ports[service] = port
  }
  return ports
}

/**
 * The stand-ins that this environment does not need: it provides what they stand in for itself, or goes without.
 * Throws one line when credentials are there in part only.
 */
export function givenServices(env) {
  const given = servicesWithoutStandIn(env)
  const needed = Object.entries(SERVICES).filter(([service]) => !given.includes(service))
  const isNeeded = (standIn) => needed.some((each) => standInOf(each) === standIn)
  return [...new Set(Object.entries(SERVICES).map(standInOf))].filter((standIn) => !isNeeded(standIn))
}

function standInOf([service, { standIn = service }]) {
  return standIn
}

function servicesWithoutStandIn(env) {
  const isPublic = env.APP_URL?.startsWith('https://')
  const isOwn = (name) => Boolean(env[name]) && env[name] !== LOCAL_KEYS[name]
  return Object.entries(SERVICES)
    .filter(([, { credentials, also = [], base, isOptional }]) => {
      const own = credentials.filter(isOwn)
      const missing = [...credentials, ...also].filter((name) => !isOwn(name))
      if (own.length > 0 && missing.length > 0 && !env[base])
        throw new Error(`${own[0]} is set, but not ${missing.join(' and ')}. Set them too in .env, or none.`)
      return own.length > 0 || Boolean(env[base]) || (isPublic && isOptional)
    })
    .map(([service]) => service)
}

/** What is given, and the local value for whatever is not: empty values count as not given. */
export function completeEnv(env, ports) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const local = localEnv(ports)
  for (const service of servicesWithoutStandIn(given)) {
    const { credentials, base } = SERVICES[service]
    // Own credentials must never meet the address of a stand-in; an address alone may be one that takes the local keys.
    for (const name of given[base] && !given[credentials[0]] ? [base] : [...credentials, base])
      delete local[name]
  }
  return { ...local, ...given }
}
