import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  effectivePermissions,
  PERMISSIONS,
  PERMISSIONS_BY_ROLE,
  type Permission,
  type Role,
} from '@/lib/auth/permissions'
import { createSession } from '@/lib/auth/session'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { TOPICS } from '@/lib/notifications/topics'
import { type ApiCall, callApi, routeFiles } from '@/lib/testing/api'
import { collectionInput, makeCollection } from '@/lib/testing/collections'
import { pdf } from '@/lib/testing/digital'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { makeKey } from '@/lib/testing/keys'
import { makePriceList } from '@/lib/testing/prices'
import { makeCustomerWithCard } from '@/lib/testing/stripe'
import { contracts } from './contracts'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

/**
 * Who may call what: one line for each operation. "cart" and "order" are the holders of its token; a
 * permission stands beside them where staff and API keys may do the same. "person" is whoever is signed in, about
 * their own account; "owner" the person whose thing it is.
 */
type Access = 'anybody' | 'cart' | 'order' | 'person' | 'owner' | Permission | readonly ['order', Permission]

const ACCESS: Record<string, Access> = {
  'GET /products': 'anybody',
  'GET /products/facets': 'anybody',
  'GET /search/suggestions': 'anybody',
  'GET /products/{slug}': 'anybody',
  'GET /products/{slug}/variants': 'anybody',
  'POST /variants/{id}/stock-alerts': 'anybody',
  'DELETE /variants/{id}/stock-alerts': 'person',
  'GET /products/{slug}/recommendations': 'anybody',
  'GET /product-cards': 'anybody',
  'GET /products/{slug}/price-history': 'anybody',
  'GET /products/{slug}/reviews': 'anybody',
  'POST /products/{slug}/reviews': 'person',
  'PATCH /reviews/{id}': 'owner',
  'DELETE /reviews/{id}': 'owner',
  'PUT /reviews/{id}/helpful-vote': 'person',
  'DELETE /reviews/{id}/helpful-vote': 'person',
  'GET /me/helpful-votes': 'person',
  'GET /categories': 'anybody',
  'GET /categories/{slug}': 'anybody',
  'GET /collections': 'anybody',
  'GET /collections/{slug}': 'anybody',
  'POST /carts': 'anybody',
  'GET /carts/{id}': 'cart',
  'PATCH /carts/{id}': 'cart',
  'DELETE /carts/{id}': 'cart',
  'POST /carts/{id}/items': 'cart',
  'DELETE /carts/{id}/items': 'cart',
  'PATCH /carts/{id}/items/{itemId}': 'cart',
  'DELETE /carts/{id}/items/{itemId}': 'cart',
  'GET /carts/{id}/shipping-options': 'cart',
  'PUT /carts/{id}/shipping-option': 'cart',
  'PUT /carts/{id}/addresses': 'cart',
  'GET /orders': 'person',
  'POST /orders': 'cart',
  'POST /orders/lookups': 'anybody',
  'POST /orders/{id}/ownership-claims': 'owner',
  'GET /orders/{id}': ['order', 'orders:read'],
  'GET /orders/{id}/status-history': ['order', 'orders:read'],
  'GET /orders/{id}/shipments': ['order', 'orders:read'],
  'GET /orders/{id}/downloads': ['order', 'orders:read'],
  'GET /orders/{id}/payments': ['order', 'orders:read'],
  'POST /orders/{id}/payments': ['order', 'payments:write'],
  'POST /orders/{id}/cancellations': ['order', 'orders:write'],
  'GET /me/payment-methods': 'person',
  'DELETE /me/payment-methods/{id}': 'owner',
  'GET /me/wishlists': 'person',
  'POST /me/wishlists': 'person',
  'GET /me/wishlists/{id}': 'owner',
  'PATCH /me/wishlists/{id}': 'owner',
  'DELETE /me/wishlists/{id}': 'owner',
  'PUT /me/wishlists/{id}/items/{variantId}': 'owner',
  'DELETE /me/wishlists/{id}/items/{variantId}': 'owner',
  'GET /me/wished-products': 'person',
  'PUT /me/wished-products/{slug}': 'person',
  'DELETE /me/wished-products/{slug}': 'person',
  'GET /wishlists/{shareToken}': 'anybody',
  'POST /auth/registrations': 'anybody',
  'POST /auth/tokens': 'anybody',
  'POST /auth/tokens/refresh': 'anybody',
  'DELETE /auth/tokens/current': 'person',
  'POST /auth/email-verifications': 'person',
  'PUT /auth/email-verifications/{token}': 'anybody',
  'POST /auth/password-resets': 'anybody',
  'PUT /auth/password-resets/{token}': 'anybody',
  'PUT /me/password': 'person',
  'GET /me/sessions': 'person',
  'DELETE /me/sessions/{id}': 'owner',
  'POST /me/data-exports': 'person',
  'GET /me/data-exports': 'person',
  'GET /me/data-exports/{id}': 'owner',
  'DELETE /me': 'person',
  'GET /me/erasure': 'person',
  'DELETE /me/erasure': 'person',
  'GET /me': 'person',
  'PATCH /me': 'person',
  'PUT /me/avatar': 'person',
  'DELETE /me/avatar': 'person',
  'GET /me/addresses': 'person',
  'POST /me/addresses': 'person',
  'GET /me/addresses/{id}': 'owner',
  'PATCH /me/addresses/{id}': 'owner',
  'DELETE /me/addresses/{id}': 'owner',
  'GET /me/notification-preferences': 'person',
  'PUT /me/notification-preferences': 'person',
  'GET /me/notifications': 'person',
  'PATCH /me/notifications': 'person',
  'PATCH /me/notifications/{id}': 'owner',
  'GET /me/notifications/stream': 'person',
  'GET /admin/products': 'products:read',
  'GET /admin/products/{id}': 'products:read',
  'PATCH /admin/products/{id}': 'products:write',
  'GET /admin/collections': 'products:read',
  'POST /admin/collections': 'products:write',
  'GET /admin/collections/{id}': 'products:read',
  'PATCH /admin/collections/{id}': 'products:write',
  'DELETE /admin/collections/{id}': 'products:write',
  'GET /admin/price-lists': 'products:read',
  'POST /admin/price-lists': 'products:write',
  'GET /admin/price-lists/{id}': 'products:read',
  'GET /admin/price-lists/{id}/prices': 'products:read',
  'PATCH /admin/price-lists/{id}': 'products:write',
  'DELETE /admin/price-lists/{id}': 'products:write',
  'GET /admin/customer-groups': 'customers:read',
  'POST /admin/customer-groups': 'customers:write',
  'GET /admin/customer-groups/{id}': 'customers:read',
  'PATCH /admin/customer-groups/{id}': 'customers:write',
  'DELETE /admin/customer-groups/{id}': 'customers:write',
  'GET /admin/customer-groups/{id}/members': 'customers:read',
  'PUT /admin/customer-groups/{id}/members/{userId}': 'customers:write',
  'DELETE /admin/customer-groups/{id}/members/{userId}': 'customers:write',
  'GET /admin/reports/searches': 'products:read',
  'GET /admin/search-synonyms': 'products:read',
  'POST /admin/search-synonyms': 'products:write',
  'GET /admin/search-synonyms/{id}': 'products:read',
  'PATCH /admin/search-synonyms/{id}': 'products:write',
  'DELETE /admin/search-synonyms/{id}': 'products:write',
  'GET /admin/orders': 'orders:read',
  'GET /admin/orders/{id}': 'orders:read',
  'POST /admin/orders/{id}/fulfillments': 'orders:write',
  'POST /admin/orders/{id}/transfer-receipts': 'payments:write',
  'POST /admin/orders/{id}/download-renewals': 'orders:write',
  'PUT /admin/variants/{id}/files/{name}': 'products:write',
  'DELETE /admin/variants/{id}/files/{name}': 'products:write',
  'GET /admin/reviews': 'reviews:read',
  'GET /admin/reviews/{id}': 'reviews:read',
  'PATCH /admin/reviews/{id}': 'reviews:write',
  'GET /admin/staff': 'staff:read',
  'GET /admin/staff/{id}': 'staff:read',
  'PATCH /admin/staff/{id}': 'staff:write',
  'DELETE /admin/staff/{id}': 'staff:write',
  'GET /admin/roles': 'staff:read',
  'GET /admin/invitations': 'staff:read',
  'POST /admin/invitations': 'staff:write',
  'DELETE /admin/invitations/{id}': 'staff:write',
}

/** Route files that are no operation of the contract: who guards them, instead of this table. */
const OTHER_DOORS: Record<string, string> = {
  '/api/{...unknown}': 'answers 404',
  '/api/auth/{...nextauth}': 'signs in; lib/auth/auth.db.test.ts',
  '/api/cart': 'shows the cart of the cookie alone',
  '/api/docs': 'public',
  '/api/health/live': 'public, touches nothing',
  '/api/health/ready': 'public, tells one word',
  '/api/inngest': 'the signature of the job runner',
  '/api/uploads/avatars/{name}': 'whoever knows the random name; lib/customers/avatar.db.test.ts',
  '/api/v1/openapi.json': 'public',
  '/api/webhooks/stripe': 'the signature of the provider; lib/checkout/payments.db.test.ts',
}

type Principal = {
  name: string
  headers: Record<string, string>
  permissions: ReadonlySet<Permission>
  isHolder?: true
  /** Makes a new session: what a person does may end the one they had. */
  signIn?: () => Promise<Record<string, string>>
}

const ROLES = Object.keys(PERMISSIONS_BY_ROLE) as Role[]
const principals: Principal[] = []
let stranger: Awaited<ReturnType<typeof makeThings>>

beforeAll(async () => {
  await seedBasics()
  stranger = await makeThings()
  const nothing = new Set<Permission>()
  principals.push(
    { name: 'anonymous', headers: {}, permissions: nothing },
    { name: "the holder of another's tokens", headers: stranger.tokens, permissions: nothing },
    {
      name: 'made-up tokens',
      headers: { 'Cart-Token': newToken(), 'Order-Token': newToken() },
      permissions: nothing,
    },
    { name: 'a customer', headers: await sessionOf(), permissions: nothing, signIn: () => sessionOf() },
    {
      name: 'staff: owner without a second factor',
      headers: await sessionOf('owner', false),
      permissions: nothing,
      signIn: () => sessionOf('owner', false),
    },
    { name: 'a key without scopes', headers: await makeKey([]), permissions: nothing },
  )
  for (const role of ROLES)
    principals.push({
      name: `staff: ${role}`,
      headers: await sessionOf(role),
      permissions: new Set(PERMISSIONS_BY_ROLE[role]),
      signIn: () => sessionOf(role),
    })
  for (const scope of PERMISSIONS)
    principals.push({
      name: `a key for ${scope}`,
      headers: await makeKey([scope]),
      permissions: effectivePermissions([scope]),
    })
})

async function sessionOf(role?: Role, hasSecondFactor = true): Promise<Record<string, string>> {
  const email = `${newId()}@example.com`
  const user = await db.user.create({
    data: { id: newId(), email, ...(role ? { staff: { create: { role } } } : {}) },
  })
  const { token } = await createSession(createCtx(), { userId: user.id, hasSecondFactor })
  return { Cookie: `session=${token}` }
}

/** A customer and what is theirs; the address that they have proved is that of a guest's order. */
async function makeOwner(email: string, productId: string) {
  const user = await db.user.create({ data: { id: newId(), email, emailVerifiedAt: new Date() } })
  const [own, other] = await Promise.all([
    createSession(createCtx(), { userId: user.id }),
    createSession(createCtx(), { userId: user.id }),
  ])
  const shareToken = newToken()
  const list = { id: newId(), userId: user.id, name: 'Kitchen', shareToken }
  const words = { rating: 4, title: 'Good', body: 'It holds tea.', locale: 'en', authorName: 'A' }
  const review = { id: newId(), userId: user.id, productId, status: 'published', ...words } as const
  const copy = { id: newId(), kind: 'export', userId: user.id } as const
  const address = { id: newId(), userId: user.id, ...NEW_YORK }
  const notification = {
    id: newId(),
    userId: user.id,
    topic: 'order_shipped',
    params: { orderId: newId(), number: 1 },
    dedupeKey: newId(),
  }
  const customer = await makeCustomerWithCard()
  await Promise.all([
    db.wishlist.create({ data: list }),
    db.review.create({ data: review }),
    db.dataRequest.create({ data: copy }),
    db.savedAddress.create({ data: address }),
    db.notification.create({ data: notification }),
    db.user.update({ where: { id: user.id }, data: { stripeCustomer: customer.id } }),
  ])
  return {
    headers: { Cookie: `session=${own.token}` },
    ids: {
      sessions: other.id,
      wishlists: list.id,
      reviews: review.id,
      'payment-methods': customer.cardId,
      'data-exports': copy.id,
      addresses: address.id,
      notifications: notification.id,
    },
    shareToken,
  }
}

/** A cart that can be ordered, an order that can be paid or cancelled, and who holds them. */
async function makeThings() {
  const product = await makeProduct({ stock: 50 })
  const item = [{ variantId: product.variantId, quantity: 1 }]
  const [open, placed] = [await makeReadyCart(item), await makeReadyCart(item)]
  const { order, token } = await placeOrder(placed.ctx, {
    cartId: placed.cart.id,
    total: placed.cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  const tokens = { 'Cart-Token': open.ctx.cartToken ?? '', 'Order-Token': token }
  return {
    product,
    cart: open.cart,
    order,
    tokens,
    owner: await makeOwner(order.email, product.id),
    collection: await makeCollection([product.id]),
    list: await makePriceList([], { variantId: product.variantId, amountMinor: 1n }),
    access: await makeAccess(),
  }
}

const SYNONYMS = { language: 'en', words: ['sofa', 'couch'] }

/** A colleague, somebody who is to become one, and words that mean the same. */
async function makeAccess() {
  const colleague = await db.user.create({
    data: { id: newId(), email: `${newId()}@example.com`, staff: { create: { role: 'support' } } },
  })
  const invitation = await db.invitation.create({
    data: {
      id: newId(),
      email: `${newId()}@example.com`,
      role: 'support',
      tokenHash: newToken(),
      expiresAt: new Date(Date.now() + 60_000),
    },
  })
  const synonyms = await db.searchSynonym.create({ data: { id: newId(), ...SYNONYMS } })
  return { staff: colleague.id, invitations: invitation.id, 'search-synonyms': synonyms.id }
}

const CHOICES = Object.fromEntries(TOPICS.map((topic) => [topic, { email: true, in_app: true }]))

type Things = Awaited<ReturnType<typeof makeThings>>

/** A call that would succeed for whoever may make it. */
function callOf(name: string, { product, cart, order, owner, access, collection, list }: Things): ApiCall {
  const contract = contracts.find(({ method, path }) => `${method} ${path}` === name)
  if (!contract) throw new Error(`${name} is no operation`)
  const ids: Record<string, string> = {
    carts: cart.id,
    products: product.id,
    variants: product.variantId,
    orders: order.id,
    collections: collection.id,
    'price-lists': list.id,
    'customer-groups': list.groupId,
    ...owner.ids,
    ...access,
  }
  const type: Record<string, string> = contract.file ? { 'Content-Type': contract.file.types[0] ?? '' } : {}
  const [, noun = ''] = /\/([a-z-]+)\/\{id\}/.exec(name) ?? []
  const bodies: Record<string, unknown> = {
    'POST /carts': {},
    'PATCH /carts/{id}': { note: 'changed' },
    'POST /carts/{id}/items': { variantId: product.variantId },
    'PATCH /carts/{id}/items/{itemId}': { quantity: 2 },
    'PUT /carts/{id}/shipping-option': { shippingOptionId: cart.shippingOptions[0]?.id },
    'PUT /carts/{id}/addresses': { shippingAddress: NEW_YORK },
    'POST /auth/registrations': { email: `${newId()}@example.com`, password: 'four random words here' },
    'POST /auth/tokens': { email: `${newId()}@example.com`, password: 'x' },
    'POST /auth/tokens/refresh': { refreshToken: newToken() },
    'POST /auth/password-resets': { email: `${newId()}@example.com` },
    'PUT /auth/password-resets/{token}': { password: 'four random words here' },
    'PUT /me/password': { currentPassword: 'x', newPassword: 'four random words here' },
    'PATCH /me': { name: 'Nora' },
    'PUT /me/avatar': new Uint8Array(),
    'PUT /admin/variants/{id}/files/{name}': pdf(),
    'POST /me/addresses': NEW_YORK,
    'PATCH /me/addresses/{id}': { name: 'Nora' },
    'PUT /me/notification-preferences': CHOICES,
    'PATCH /me/notifications': { isRead: true },
    'PATCH /me/notifications/{id}': { isRead: true },
    'POST /orders': { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' },
    'POST /orders/lookups': { number: order.number, email: order.email },
    'POST /products/{slug}/reviews': { rating: 4, title: 'Good', body: 'It holds tea.' },
    'PATCH /reviews/{id}': { rating: 5 },
    'POST /variants/{id}/stock-alerts': { email: `${newId()}@example.com` },
    'PATCH /admin/reviews/{id}': { status: 'published' },
    'POST /me/wishlists': { name: 'Kitchen' },
    'PATCH /me/wishlists/{id}': { isShared: true },
    'POST /admin/search-synonyms': SYNONYMS,
    'PATCH /admin/search-synonyms/{id}': SYNONYMS,
    'POST /orders/{id}/cancellations': {},
    'PATCH /admin/products/{id}': { featured: true },
    'POST /admin/price-lists': { name: newId() },
    'PATCH /admin/price-lists/{id}': { priority: 2 },
    'POST /admin/customer-groups': { name: newId() },
    'PATCH /admin/customer-groups/{id}': { name: newId() },
    'POST /admin/collections': collectionInput(),
    'PATCH /admin/collections/{id}': { inMenu: true },
    'POST /admin/orders/{id}/fulfillments': { carrier: 'UPS' },
    'PATCH /admin/staff/{id}': { role: 'readonly' },
    'POST /admin/invitations': { email: `${newId()}@example.com`, role: 'readonly' },
  }
  return {
    contract,
    params: {
      id: ids[noun] ?? '',
      itemId: cart.items[0]?.id ?? '',
      slug: product.slug,
      token: newToken(),
      variantId: product.variantId,
      userId: access.staff,
      shareToken: owner.shareToken,
      name: 'pattern.pdf',
    },
    headers: { 'Idempotency-Key': newId(), 'If-Match': '"1"', ...type },
    ...(name in bodies ? { body: bodies[name] } : {}),
  }
}

/** 401 for nobody, 403 for somebody, and what belongs to another does not exist. */
function refusalOf(access: Access, { name, signIn }: Principal): number {
  if (access === 'cart' || access === 'order' || typeof access === 'object') return 404
  if (access === 'owner' && signIn) return 404
  return /anonymous|token|holder/.test(name) ? 401 : 403
}

function mayCall(access: Access, { permissions, isHolder, signIn }: Principal): boolean {
  if (access === 'anybody') return true
  if (access === 'person') return Boolean(signIn)
  if (isHolder) return ['cart', 'order', 'owner'].includes(access as string) || Array.isArray(access)
  const permission = typeof access === 'string' ? access : access[1]
  return permissions.has(permission as Permission)
}

/** What is answered past the guard to somebody whose category, link, password or request does not exist. */
const BEYOND = [
  'category.not_found',
  'collection.not_found',
  'digital_file.not_found',
  'auth.link_invalid',
  'auth.wrong_credentials',
  'auth.bad_refresh_token',
  'erasure.not_found',
]

/** Past the guard: done, or refused for the state of the thing (nothing to ship, no such category). */
const isLetIn = async (response: Response) =>
  ![401, 403, 404].includes(response.status) ||
  BEYOND.includes(((await response.json()) as { code: string }).code)

describe('who may call what', () => {
  it('is said for every operation and every other route', () => {
    expect(Object.keys(ACCESS).sort()).toEqual(
      contracts.map(({ method, path }) => `${method} ${path}`).sort(),
    )
    const operations = new Set(contracts.map(({ path }) => `/api/v1${path}`))
    const others = routeFiles().map(({ address }) => address)
    expect(others.filter((address) => !operations.has(address)).sort()).toEqual(
      Object.keys(OTHER_DOORS).sort(),
    )
  })

  it.each(Object.entries(ACCESS))('%s: %s', async (name, access) => {
    const things = await makeThings()
    const holder: Principal = {
      name: 'the holder',
      headers: access === 'owner' ? things.owner.headers : things.tokens,
      permissions: new Set(),
      isHolder: true,
    }
    const all = [...principals, holder]
    // Those who are refused come first: they find everything as it was, and leave it so.
    for (const principal of all.filter((each) => !mayCall(access, each))) {
      const call = callOf(name, things)
      const response = await callApi({ ...call, headers: { ...call.headers, ...principal.headers } })
      expect(response.status, principal.name).toBe(refusalOf(access, principal))
      expect(response.headers.get('content-type'), principal.name).toBe('application/problem+json')
    }
    for (const principal of all.filter((each) => mayCall(access, each))) {
      const own = principal.isHolder ? things : await makeThings()
      const call = callOf(name, own)
      const headers = (await principal.signIn?.()) ?? principal.headers
      const response = await callApi({ ...call, headers: { ...call.headers, ...headers } })
      expect(await isLetIn(response), `${principal.name}: ${response.status}`).toBe(true)
    }
  })
})
