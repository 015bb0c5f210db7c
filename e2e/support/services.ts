/** Where the services of the stack under test listen. */
export const APP = process.env.E2E_APP_URL ?? 'http://localhost:3000'
export const STRIPE = process.env.E2E_STRIPE_URL ?? 'http://localhost:3011'
export const MAILBOX = process.env.E2E_MAILBOX_URL ?? 'http://localhost:3013'
export const IDENTITY = process.env.E2E_IDENTITY_URL ?? 'http://localhost:3014'
export const API_KEY = 'nx_demo_0000000000000000000000000000000000'

export type Mail = { subject: string; html: string; text: string; to: string[] }

/** The mails that an address has received, newest first. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${MAILBOX}/_local/messages?to=${encodeURIComponent(address)}`)
  const { messages } = (await response.json()) as { messages: Mail[] }
  return messages
}

/** An address that nobody else in the run uses. */
export function newAddress(name: string): string {
  return `${name}.${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@example.com`
}

/** A variant with plenty of stock, by the slug of its product. */
export async function variantOf(slug: string): Promise<string> {
  const response = await fetch(`${APP}/api/v1/products/${slug}`)
  const product = (await response.json()) as { variants: { id: string; stock: string }[] }
  const variant = product.variants.find(({ stock }) => stock === 'in_stock') ?? product.variants[0]
  if (!variant) throw new Error(`${slug} has no variants`)
  return variant.id
}

export async function api<T>(
  path: string,
  options: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; body: T }> {
  const response = await fetch(`${APP}/api/v1${path}`, {
    method: options.method ?? 'GET',
    headers: {
      ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  })
  const text = await response.text()
  return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as T }
}
