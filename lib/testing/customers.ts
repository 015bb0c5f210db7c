import { createSession } from '@/lib/auth/session'
import { createCart } from '@/lib/cart/create-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { shipOrder } from '@/lib/orders/ship-order'
import { makeProduct, staffCtxOf } from './fixtures'
import { NEW_YORK } from './fixtures-data'

/** A customer who has signed in just now, and their context. */
export async function makeCustomer(
  data: {
    email?: string
    emailVerifiedAt?: Date | null
    name?: string
    locale?: string
    passwordHash?: string
  } = {},
): Promise<{ userId: string; email: string; ctx: Ctx }> {
  const userId = newId()
  const email = data.email ?? `${userId}@example.com`
  await db.user.create({ data: { emailVerifiedAt: new Date(), ...data, id: userId, email } })
  const { id: sessionId } = await createSession(createCtx(), { userId })
  return { userId, email, ctx: createCtx({ actor: { kind: 'customer', userId, sessionId } }) }
}

/** A cart of theirs that can be ordered as it is. */
export async function makeOwnCart(ctx: Ctx, email: string, variantId?: string) {
  const product = variantId ?? (await makeProduct()).variantId
  const made = await createCart(ctx, { items: [{ variantId: product, quantity: 1 }] })
  const holder: Ctx = { ...ctx, cartToken: made.token }
  return { ctx: holder, cart: await updateCart(holder, made.id, { email, shippingAddress: NEW_YORK }) }
}

/** An order of theirs by bank transfer: unpaid, or shipped and over. */
export async function makeOwnOrder(ctx: Ctx, email: string, state: 'unpaid' | 'shipped') {
  const { ctx: holder, cart } = await makeOwnCart(ctx, email)
  const { order } = await placeOrder(holder, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  if (state === 'shipped') {
    await markTransferReceived(staffCtxOf('owner'), order.id)
    await shipOrder(staffCtxOf('owner'), order.id, {
      carrier: 'UPS',
      trackingNumber: null,
      trackingUrl: null,
    })
  }
  return order
}

/**
 * A customer of whom every table knows something: each marked column has a value that nobody else has. A test
 * compares with the map, so that a new column cannot be forgotten here.
 */
export async function makeKnownPerson() {
  const mark = newId().slice(-12)
  const own = (what: string) => `${what}-${mark}`
  const email = `${own('anna')}@example.com`
  const formerEmail = `${own('former')}@example.com`
  const { userId, ctx } = await makeCustomer({ email, name: own('Anna Known'), locale: 'de-DE' })
  await db.user.update({
    where: { id: userId },
    data: {
      phone: own('+4930'),
      avatar: `avatars/${own('face')}.webp`,
      birthDate: new Date('1987-03-14'),
      bio: own('I like mugs'),
      stripeCustomer: own('cus'),
    },
  })
  await db.session.updateMany({
    where: { userId },
    data: { userAgent: own('Browser'), ip: '203.0.113.77', country: 'DE' },
  })
  const address = {
    name: own('Anna Recipient'),
    company: own('Company'),
    line1: own('Hidden Street'),
    line2: own('Floor'),
    city: own('Hometown'),
    region: own('Region'),
    postcode: own('PLZ'),
    country: 'DE',
    phone: own('+4989'),
  }
  const variantId = (await makeProduct()).variantId
  await db.savedAddress.create({ data: { id: newId(), userId, ...address } })
  await db.wishlist.create({
    data: {
      id: newId(),
      userId,
      name: own('Wishes'),
      shareToken: newToken(),
      items: { create: { id: newId(), variantId, seenMinor: 1n, currency: 'EUR' } },
    },
  })
  await db.account.create({ data: { id: newId(), userId, provider: 'google', providerAccountId: own('g') } })
  await db.passkey.create({
    data: {
      id: newId(),
      userId,
      credentialId: newToken(),
      publicKey: Buffer.from('key'),
      counter: 0n,
      name: own('Phone'),
      isBackedUp: true,
    },
  })
  await db.userToken.create({
    data: {
      id: newId(),
      userId,
      tokenHash: newToken(),
      purpose: 'change_email',
      email: formerEmail,
      expiresAt: new Date(),
    },
  })
  await db.notification.create({
    data: { id: newId(), userId, topic: 'test', params: { name: own('Param') }, dedupeKey: newId() },
  })
  await db.notificationPreference.create({
    data: { userId, topic: 'test', channel: 'email', isEnabled: true },
  })
  await db.consentRecord.create({ data: { id: newId(), userId, topic: 'newsletter', isGiven: true } })
  await db.invitation.create({
    data: { id: newId(), email, role: 'support', tokenHash: newToken(), expiresAt: new Date() },
  })
  for (const status of ['published', 'pending', 'rejected'] as const) {
    const reviewId = newId()
    await db.review.create({
      data: {
        id: reviewId,
        userId,
        productId: (await makeProduct()).id,
        rating: 5,
        title: own(`Title ${status}`),
        body: own(`Body ${status}`),
        locale: 'de',
        authorName: own('Anna K.'),
        status,
        ...(status === 'rejected' ? { rejectionReason: own('Not about the product') } : {}),
        ...(status === 'published' ? { reply: own('Dear Anna'), repliedAt: new Date() } : {}),
      },
    })
    await db.reviewVote.create({ data: { reviewId, userId } })
  }
  for (const owner of [userId, null])
    await db.stockAlert.create({
      data: {
        id: newId(),
        variantId: (await makeProduct({ stock: 0 })).variantId,
        userId: owner,
        email,
        market: 'de-de',
        tokenHash: newToken(),
        confirmedAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    })
  const { cart } = await makeOwnCart(ctx, email)
  const orders = {
    own: await makeOwnOrder(ctx, email, 'shipped'),
    asGuest: await makeOwnOrder(createCtx(), email, 'shipped'),
  }
  const personal = { shippingAddress: address, billingAddress: address, note: own('Ring twice') }
  await db.cart.updateMany({ where: { OR: [{ id: cart.id }, { email }] }, data: personal })
  await db.order.updateMany({ where: { email }, data: { ...personal, cancelReason: own('Changed my mind') } })
  await db.payment.updateMany({
    where: { order: { email } },
    data: { details: { card: { brand: 'visa', last4: own('4242') } } },
  })
  const mail = (to: string, more: object) => ({
    id: newId(),
    dedupeKey: newId(),
    template: 'test',
    recipient: to,
    subject: own('Subject'),
    html: `<p>${own('Html')} ${address.line1}</p>`,
    text: `${own('Text')} https://shop.test/orders/${newToken()}`,
    status: 'sent' as const,
    ...more,
  })
  await db.emailMessage.createMany({
    data: [
      mail(formerEmail, { userId }),
      mail(email, { orderId: orders.asGuest.id }),
      mail(`${own('other')}@example.com`, { orderId: orders.own.id }),
      mail(email, {}),
      mail(email, { userId, status: 'pending' }),
    ],
  })
  return { userId, ctx, email, formerEmail, address, orders, mark }
}
