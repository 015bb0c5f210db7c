import { expect } from '@playwright/test'
import pg from 'pg'
import { API_KEY, api } from './services'

const AS_STAFF = { Authorization: `Bearer ${API_KEY}` }

/**
 * Gives every variant of a product that many to sell, beside what is promised to orders, by REST, also while another
 * worker does.
 */
export async function restocks(slug: string, available: number): Promise<void> {
  const { body: product } = await api<{ id: string }>(`/products/${slug}`)
  await expect(async () => {
    const { body: edited } = await api<{ version: number; variants: { id: string; reserved: number }[] }>(
      `/admin/products/${product.id}`,
      { headers: AS_STAFF },
    )
    const { status } = await api(`/admin/products/${product.id}`, {
      method: 'PATCH',
      headers: { ...AS_STAFF, 'If-Match': `"${edited.version}"` },
      body: {
        variants: edited.variants.map(({ id, reserved }) => ({ id, onHand: reserved + available })),
      },
    })
    expect(status).toBe(200)
  }).toPass({ timeout: 10_000 })
}

/** Takes a variant out of the range, and what is cached of its product with it. */
export async function withdraws(slug: string, sku: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  try {
    await client.query('UPDATE "Variant" SET "active" = false WHERE "sku" = $1', [sku])
  } finally {
    await client.end()
  }
  await restocks(slug, 20)
}
