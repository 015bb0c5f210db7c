import { existsSync } from 'node:fs'
import { LOCAL_KEYS, localEnv, PORTS } from './defaults.mjs'

/**
 * The services that `local/` stands in for, with what makes each of them the real one: credentials (then all of
 * them), or an address of its own.
 */
const SERVICES = {
  postgres: { credentials: ['DATABASE_URL'], base: 'DATABASE_URL' },
  stripe: {
    credentials: ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET'],
    base: 'STRIPE_API_BASE',
  },
  inngest: { credentials: ['INNGEST_EVENT_KEY', 'INNGEST_SIGNING_KEY'], base: 'INNGEST_BASE_URL' },
  mailbox: { credentials: ['RESEND_API_KEY'], also: ['EMAIL_FROM'], base: 'RESEND_BASE_URL' },
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

/** The services that this environment provides itself. Throws one line when credentials are there in part only. */
export function givenServices(env) {
  const isOwn = (name) => Boolean(env[name]) && env[name] !== LOCAL_KEYS[name]
  return Object.entries(SERVICES)
    .filter(([, { credentials, also = [], base }]) => {
      const own = credentials.filter(isOwn)
      const missing = [...credentials, ...also].filter((name) => !isOwn(name))
      if (own.length > 0 && missing.length > 0 && !env[base])
        throw new Error(`${own[0]} is set, but not ${missing.join(' and ')}. Set them too in .env, or none.`)
      return own.length > 0 || Boolean(env[base])
    })
    .map(([service]) => service)
}

/** What is given, and the local value for whatever is not: empty values count as not given. */
export function completeEnv(env, ports) {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const local = localEnv(ports)
  for (const service of givenServices(given)) {
    const { credentials, base } = SERVICES[service]
    // Own credentials must never meet the address of a stand-in; an address alone may be one that takes the local keys.
    for (const name of given[base] && !given[credentials[0]] ? [base] : [...credentials, base])
      delete local[name]
  }
  return { ...local, ...given }
}
