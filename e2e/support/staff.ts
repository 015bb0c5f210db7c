import { expect, type Page } from '@playwright/test'
import { API_KEY, api, newAddress, variantOf } from './services'

export type StaffRole = 'owner' | 'manager' | 'catalogue' | 'readonly'

/** Signs in as one of the demo staff, from the sign-in page that is open or the back office's own. */
export async function signIn(page: Page, role: StaffRole = 'owner'): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/admin')
  await page.getByLabel('E-mail').fill(`${role}@example.com`)
  await page.getByLabel('Password').fill(`nexus-demo-${role}`)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('navigation', { name: 'Back office' })).toBeVisible()
}

const STAFF = { Authorization: `Bearer ${API_KEY}` }

const ADDRESS = {
  name: 'Bea Nordmann',
  line1: '12 Orchard Street',
  city: 'New York',
  region: 'NY',
  postcode: '10002',
  country: 'US',
}

export type StaffOrder = { id: string; number: number; email: string }

/** An order by bank transfer, made by REST, as far as asked for. */
export async function makeOrder(state: 'unpaid' | 'to ship' | 'shipped' | 'cancelled'): Promise<StaffOrder> {
  const email = newAddress('staff')
  const items = [{ variantId: await variantOf('olive-spoon-set'), quantity: 2 }]
  const cart = (await api<{ id: string; token: string }>('/carts', { method: 'POST', body: { items } })).body
  const held = { 'Cart-Token': cart.token }
  const ready = await api<{ totals: { total: unknown } }>(`/carts/${cart.id}`, {
    method: 'PATCH',
    headers: held,
    body: { email, shippingAddress: ADDRESS },
  })
  const placed = await api<{ order: { id: string; number: number } }>('/orders', {
    method: 'POST',
    headers: { ...held, 'Idempotency-Key': cart.id },
    body: { cartId: cart.id, total: ready.body.totals.total, paymentMethod: 'bank_transfer' },
  })
  const { id, number } = placed.body.order
  if (state === 'to ship' || state === 'shipped') {
    await command(`/admin/orders/${id}/transfer-receipts`, { ...STAFF, 'Idempotency-Key': `${id}-paid` })
  }
  if (state === 'shipped') await shipByApi(id, '1Z999AA10123456784')
  if (state === 'cancelled')
    await command(`/orders/${id}/cancellations`, { ...STAFF, 'Idempotency-Key': id }, {})
  return { id, number, email }
}

export async function shipByApi(id: string, trackingNumber: string): Promise<void> {
  await command(`/admin/orders/${id}/fulfillments`, STAFF, { carrier: 'UPS', trackingNumber })
}

async function command(path: string, headers: Record<string, string>, body?: unknown): Promise<void> {
  const { status } = await api(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
  expect(status, path).toBe(201)
}
