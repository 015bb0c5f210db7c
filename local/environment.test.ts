import { describe, expect, it } from 'vitest'
import { LOCAL_KEYS, localEnv, PORTS } from './defaults.mjs'
import { completeEnv, givenServices, readPorts } from './environment.mjs'

const stripeKeys = {
  STRIPE_SECRET_KEY: 'sk_live_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_live_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
}

describe('what the environment provides', () => {
  it('is nothing when it is empty, a copy of .env.example, or the local keys', () => {
    const copied = { DATABASE_URL: '', STRIPE_SECRET_KEY: '', APP_URL: '' }
    for (const env of [{}, copied, { ...LOCAL_KEYS }]) {
      expect(givenServices(env)).toEqual([])
      expect(completeEnv(env, PORTS)).toEqual(localEnv(PORTS))
    }
  })

  it('is a service whose credentials are there, which then never meets the address of its stand-in', () => {
    const env = { ...stripeKeys, DATABASE_URL: 'postgres://me@db.example/shop' }
    expect(givenServices(env)).toEqual(['postgres', 'stripe'])
    const complete = completeEnv(env, PORTS)
    expect(complete).toMatchObject(env)
    expect(complete).not.toHaveProperty('STRIPE_API_BASE')
    expect(complete.RESEND_BASE_URL).toBe('http://localhost:3013')
  })

  it('takes a stand-in for two services away when both are there', () => {
    const google = { GOOGLE_CLIENT_ID: 'g', GOOGLE_CLIENT_SECRET: 's' }
    expect(givenServices(google)).toEqual([])
    const complete = completeEnv(google, PORTS)
    expect(complete).toMatchObject({ ...google, GITHUB_URL: 'http://localhost:3014/github' })
    expect(complete).not.toHaveProperty('GOOGLE_ISSUER')
    expect(givenServices({ ...google, GITHUB_URL: 'https://github.example.com' })).toEqual(['identity'])
  })

  it('is nothing optional in a shop for customers, which goes without what it has no credentials for', () => {
    const env = { APP_URL: 'https://shop.example', GITHUB_CLIENT_ID: 'g', GITHUB_CLIENT_SECRET: 's' }
    expect(givenServices(env)).toEqual(['identity'])
    const complete = completeEnv(env, PORTS)
    expect(complete).toMatchObject(env)
    for (const name of ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET', 'GOOGLE_ISSUER', 'GITHUB_URL'])
      expect(complete).not.toHaveProperty(name)
    expect(complete).toHaveProperty('STRIPE_API_BASE')
  })

  it('is a service with an address of its own, with the local keys unless others are given', () => {
    const base = { STRIPE_API_BASE: 'http://localhost:12111' }
    expect(givenServices(base)).toEqual(['stripe'])
    expect(completeEnv(base, PORTS)).toMatchObject({
      ...base,
      STRIPE_SECRET_KEY: LOCAL_KEYS.STRIPE_SECRET_KEY,
    })
  })

  it.each([
    [{ STRIPE_SECRET_KEY: 'sk_live_1' }, 'STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET'],
    [{ INNGEST_EVENT_KEY: 'k' }, 'INNGEST_SIGNING_KEY'],
    [{ RESEND_API_KEY: 're_1' }, 'EMAIL_FROM'],
    [{ GITHUB_CLIENT_SECRET: 's' }, 'GITHUB_CLIENT_ID'],
  ])('is refused by halves: %j', (env, missing) => {
    expect(() => givenServices(env)).toThrow(`but not ${missing}.`)
  })
})

describe('ports', () => {
  it('are the defaults, or what is set', () => {
    expect(readPorts({})).toEqual(PORTS)
    expect(readPorts({ PG_PORT: '5000', PORT: '' })).toEqual({ ...PORTS, postgres: 5000 })
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT=abc is not a port'],
    [{ PORT: '70000' }, 'PORT=70000 is not a port'],
    [{ PORT: '3011' }, 'STRIPE_PORT and PORT are both 3011'],
  ])('are refused in one line: %j', (env, line) => {
    expect(() => readPorts(env)).toThrow(line)
  })
})
