import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import type { Page } from '@playwright/test'
import { generate } from 'otplib'
import pg from 'pg'
import { newAddress } from './services'

export const PASSWORD = 'four random words here'

export type Account = { id: string; email: string }

/** Somebody with an account of their own, who works here if a role is given; straight into the database. */
export async function makeAccount(
  name: string,
  role?: 'owner' | 'support',
  locale = 'en-US',
): Promise<Account> {
  const [id, email] = [randomUUID(), newAddress(name)]
  await query(
    `INSERT INTO "User" ("id", "email", "name", "passwordHash", "locale", "emailVerifiedAt", "updatedAt")
     VALUES ($1, $2, 'Nora Whitfield', $3, $4, now(), now())`,
    [id, email, await hash(PASSWORD), locale],
  )
  if (role) await query(`INSERT INTO "StaffMembership" ("userId", "role") VALUES ($1, $2)`, [id, role])
  return { id, email }
}

/** Time passes: whatever asks for a recent sign-in will ask again. */
export async function makeStale({ id }: Account): Promise<void> {
  await query(`UPDATE "Session" SET "authenticatedAt" = now() - interval '1 hour' WHERE "userId" = $1`, [id])
}

async function query(text: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    await client.query(text, values)
  } finally {
    await client.end()
  }
}

/** What an app shows now, or will show in the next half minute, which is accepted too. */
export function codeFor(secret: string, when: 'now' | 'next' = 'now'): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + (when === 'next' ? 30 : 0) })
}

/** A device that keeps passkeys and is unlocked at once. */
export async function attachAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
