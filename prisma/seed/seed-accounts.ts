import 'server-only'
import { hashPassword } from '@/lib/auth/password'
import { PERMISSIONS } from '@/lib/auth/permissions'
import { hashToken, newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { daysBefore } from './catalog-rows'
import { people } from './content/people'
import type { Person } from './content/types'
import { DEMO_ACCOUNTS, DEMO_API_KEY } from './demo-accounts'

export type Customer = Person & { id: string }

/** Staff with the demo passwords, the demo API key, and customers who cannot sign in. */
export async function seedAccounts(now: Date): Promise<Customer[]> {
  for (const account of DEMO_ACCOUNTS) {
    await db.user.create({
      data: {
        id: newId(),
        email: account.email,
        name: account.name,
        passwordHash: await hashPassword(account.password),
        emailVerifiedAt: now,
        isDemo: true,
        staff: { create: { role: account.role } },
      },
    })
  }
  await db.apiKey.create({
    data: {
      id: newId(),
      name: 'Demo key',
      prefix: DEMO_API_KEY.slice(0, 8),
      keyHash: hashToken(DEMO_API_KEY),
      scopes: [...PERMISSIONS],
    },
  })
  const customers = people.map((person) => ({ ...person, id: newId() }))
  await db.user.createMany({
    data: customers.map(({ id, email, name, phone, locale }, index) => ({
      id,
      email,
      name,
      phone,
      locale: locale === 'de' ? 'de-DE' : 'en-US',
      emailVerifiedAt: now,
      createdAt: daysBefore(now, 360 - ((index * 13) % 350)),
    })),
  })
  return customers
}
