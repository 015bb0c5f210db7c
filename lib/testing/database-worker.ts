import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { LOCAL_KEYS } from '../../local/defaults.mjs'
import { startMailbox } from '../../local/mailbox/server'
import { startStripe } from '../../local/stripe/server'
import { createDatabase, dropDatabase, withDatabase } from '../../scripts/db/server'

// For every file its own database, copied from the template, its own Stripe and its own mailbox; all set
// before lib/env is read.
const stateDir = mkdtempSync(path.join(tmpdir(), 'nexus-test-'))
const key = (name: string) => LOCAL_KEYS[name] ?? ''
const stripe = await startStripe({
  port: 0,
  stateDir,
  secretKey: key('STRIPE_SECRET_KEY'),
  publishableKey: key('STRIPE_PUBLISHABLE_KEY'),
  webhookSecret: key('STRIPE_WEBHOOK_SECRET'),
  webhookUrls: [],
})
const mailbox = await startMailbox({ port: 0, stateDir, apiKey: key('RESEND_API_KEY') })
const url = withDatabase(
  inject('serverUrl'),
  `nexus_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`,
)
await createDatabase(url, 'nexus_template')
Object.assign(process.env, {
  DATABASE_URL: url,
  DATABASE_POOL_MAX: '10',
  STRIPE_API_BASE: stripe.url,
  RESEND_BASE_URL: mailbox.url,
  UPLOADS_DIR: path.join(stateDir, 'uploads'),
  AUTH_SECRET: 'only-for-tests-0123456789abcdef',
})

afterAll(async () => {
  const { disconnect } = await import('../db/client')
  await disconnect()
  await Promise.all([dropDatabase(url), stripe.close(), mailbox.close()])
})
