import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as account from '@/components/account/actions'
import * as confirm from '@/components/account/confirm-actions'
import * as factors from '@/components/account/factor-actions'
import * as privacy from '@/components/account/privacy-actions'
import * as savedCards from '@/components/account/saved-card-actions'
import * as waysIn from '@/components/account/sign-in-actions'
import * as admin from '@/components/admin/actions'
import * as collections from '@/components/admin/collection-actions'
import * as files from '@/components/admin/file-actions'
import * as groups from '@/components/admin/group-actions'
import * as priceLists from '@/components/admin/price-list-actions'
import * as reviewModeration from '@/components/admin/review-actions'
import * as search from '@/components/admin/search-actions'
import * as staff from '@/components/admin/staff-actions'
import * as cart from '@/components/cart/actions'
import * as checkout from '@/components/checkout/actions'
import * as customers from '@/components/customers/actions'
import * as notifications from '@/components/notifications/actions'
import * as order from '@/components/order/actions'
import * as review from '@/components/review/actions'
import * as stockAlerts from '@/components/stock-alert/actions'
import * as wishlist from '@/components/wishlist/actions'
import { PERMISSIONS_BY_ROLE, type Permission, type Role } from '@/lib/auth/permissions'
import { createSession } from '@/lib/auth/session'
import { placeOrder } from '@/lib/checkout/place-order'
import { createCtx } from '@/lib/context'
import { newId, newToken } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import type { ActionState } from '@/lib/http/action-state'
import { makeCollection } from '@/lib/testing/collections'
import { makeProduct, makeReadyCart, seedBasics } from '@/lib/testing/fixtures'
import { browser } from '@/lib/testing/next'
import { makeAuthenticator } from '@/lib/testing/passkey'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())
vi.mock('next/headers', async () => (await import('@/lib/testing/next')).nextHeaders())
vi.mock('next/server', async (original) => (await import('@/lib/testing/next')).nextServer(original))

type Action = (previous: ActionState<never>, form: FormData) => Promise<ActionState<unknown>>

/** Whose each action is: of the holder of a cart or order, of whoever is signed in, of staff with a permission, or of anybody. */
const ACCESS: Record<string, 'anybody' | 'cart' | 'order' | 'person' | Permission> = {
  addItemAction: 'anybody',
  signInAction: 'anybody',
  signOutAction: 'anybody',
  signInCustomerAction: 'anybody',
  signOutCustomerAction: 'anybody',
  registerAction: 'anybody',
  verifyEmailAction: 'anybody',
  requestPasswordResetAction: 'anybody',
  resetPasswordAction: 'anybody',
  resendVerificationAction: 'person',
  changePasswordAction: 'person',
  changeEmailAction: 'person',
  revokeSessionAction: 'person',
  revokeOtherSessionsAction: 'person',
  removeSavedCardAction: 'person',
  requestOrderLinkAction: 'anybody',
  buyAgainAction: 'person',
  claimOrderAction: 'person',
  saveForLaterAction: 'anybody',
  finishSavingAction: 'person',
  finishWishingAction: 'person',
  createWishlistAction: 'person',
  renameWishlistAction: 'person',
  shareWishlistAction: 'person',
  unshareWishlistAction: 'person',
  deleteWishlistAction: 'person',
  removeWishAction: 'person',
  moveWishAction: 'person',
  writeReviewAction: 'person',
  updateReviewAction: 'person',
  deleteReviewAction: 'person',
  voteForReviewAction: 'anybody',
  requestStockAlertAction: 'anybody',
  confirmStockAlertAction: 'anybody',
  stopStockAlertsAction: 'anybody',
  removeStockAlertAction: 'person',
  decideReviewsAction: 'reviews:write',
  moderateReviewAction: 'reviews:write',
  setReviewRuleAction: 'settings:write',
  finishSecondFactorAction: 'anybody',
  startPasskeySecondFactorAction: 'anybody',
  finishPasskeySecondFactorAction: 'anybody',
  startPasskeySignInAction: 'anybody',
  signInWithPasskeyAction: 'anybody',
  signInWithProviderAction: 'anybody',
  hideRecoveryCodesAction: 'anybody',
  confirmWithPasswordAction: 'person',
  confirmWithCodeAction: 'person',
  startPasskeyConfirmationAction: 'person',
  confirmWithPasskeyAction: 'person',
  startTotpAction: 'person',
  confirmTotpAction: 'person',
  removeTotpAction: 'person',
  startPasskeyRegistrationAction: 'person',
  finishPasskeyRegistrationAction: 'person',
  renamePasskeyAction: 'person',
  removeJoinedAccountAction: 'person',
  removePasskeyAction: 'person',
  renewRecoveryCodesAction: 'person',
  requestExportAction: 'person',
  requestErasureAction: 'person',
  withdrawErasureAction: 'person',
  updateProfileAction: 'person',
  setAvatarAction: 'person',
  removeAvatarAction: 'person',
  addAddressAction: 'person',
  updateAddressAction: 'person',
  setDefaultAddressAction: 'person',
  removeAddressAction: 'person',
  setPreferencesAction: 'person',
  markNotificationAction: 'person',
  markAllNotificationsAction: 'person',
  setQuantityAction: 'cart',
  saveDetailsAction: 'cart',
  chooseDeliveryAction: 'cart',
  placeOrderAction: 'cart',
  startPaymentAction: 'order',
  syncOrderAction: 'order',
  shipOrderAction: 'orders:write',
  receiveTransferAction: 'payments:write',
  cancelOrderAction: 'orders:write',
  updateProductAction: 'products:write',
  removeFileAction: 'products:write',
  renewDownloadsAction: 'orders:write',
  createCollectionAction: 'products:write',
  updateCollectionAction: 'products:write',
  deleteCollectionAction: 'products:write',
  previewCollectionAction: 'products:read',
  createPriceListAction: 'products:write',
  updatePriceListAction: 'products:write',
  deletePriceListAction: 'products:write',
  findVariantsAction: 'products:read',
  createGroupAction: 'customers:write',
  renameGroupAction: 'customers:write',
  deleteGroupAction: 'customers:write',
  addMemberAction: 'customers:write',
  removeMemberAction: 'customers:write',
  findProductsAction: 'products:read',
  addSynonymsAction: 'products:write',
  changeSynonymsAction: 'products:write',
  removeSynonymsAction: 'products:write',
  inviteStaffAction: 'staff:write',
  revokeInvitationAction: 'staff:write',
  changeRoleAction: 'staff:write',
  removeStaffAction: 'staff:write',
  acceptInvitationAction: 'person',
  joinStaffAction: 'anybody',
}

const actions: Record<string, unknown> = {
  ...account,
  ...confirm,
  ...factors,
  ...waysIn,
  ...admin,
  ...staff,
  ...collections,
  ...files,
  ...groups,
  ...priceLists,
  ...cart,
  ...checkout,
  ...customers,
  ...notifications,
  ...order,
  ...privacy,
  ...review,
  ...reviewModeration,
  ...stockAlerts,
  ...search,
  ...savedCards,
  ...wishlist,
}
const guarded = Object.entries(ACCESS).filter(([, access]) => access !== 'anybody')
const ROLES = Object.keys(PERMISSIONS_BY_ROLE) as Role[]

beforeAll(seedBasics)
beforeEach(() => {
  browser.cookies.clear()
  browser.headers = new Headers({ 'next-action': 'called from a page with script' })
})

/** A form that the action would take from whoever may send it. */
async function makeForm(): Promise<Record<string, string>> {
  const product = await makeProduct()
  const { ctx, cart } = await makeReadyCart([{ variantId: product.variantId, quantity: 1 }])
  const { order } = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  return {
    itemId: cart.items[0]?.id ?? '',
    cartId: cart.id,
    orderId: order.id,
    lineId: order.lines[0]?.id ?? '',
    productId: product.id,
    collectionId: (await makeCollection([product.id])).id,
    slug: product.slug,
    variantId: product.variantId,
    shippingOptionId: cart.shippingOptions[0]?.id ?? '',
  }
}

const COLLECTION = {
  'names.en': 'a',
  'names.de': 'b',
  'descriptions.en': 'c',
  'descriptions.de': 'd',
  sort: 'newest',
  position: '1',
}
const RULE = {
  'rule.match': 'all',
  ...Object.fromEntries(
    ['category', 'choice', 'usdMin', 'usdMax', 'eurMin', 'eurMax', 'days', 'stars'].map((field) => [
      `rule.conditions.0.${field}`,
      '',
    ]),
  ),
  'rule.conditions.0.kind': 'on_sale',
}
const REVIEW = { rating: '4', title: 'Good', body: 'It holds tea.' }

function fieldsOf(name: string, ids: Record<string, string>): Record<string, string | File> {
  const pick = (...names: string[]) => Object.fromEntries(names.map((each) => [each, ids[each] ?? '']))
  const address = {
    name: 'A',
    line1: '1 Street',
    city: 'New York',
    region: 'NY',
    postcode: '10002',
    country: 'US',
  }
  const forms: Record<string, Record<string, string | File>> = {
    setQuantityAction: { ...pick('itemId'), quantity: '0' },
    saveDetailsAction: {
      email: 'a@example.com',
      ...Object.fromEntries(
        Object.entries(address).map(([field, value]) => [`shippingAddress.${field}`, value]),
      ),
    },
    chooseDeliveryAction: pick('shippingOptionId'),
    placeOrderAction: { ...pick('cartId'), 'total.amount': '1', 'total.currency': 'USD' },
    startPaymentAction: { orderToken: newToken() },
    syncOrderAction: { orderToken: newToken() },
    addSynonymsAction: { language: 'en', words: 'sofa\ncouch' },
    changeSynonymsAction: { id: newId(), version: '1', language: 'en', words: 'sofa\ncouch' },
    removeSynonymsAction: { id: newId() },
    shipOrderAction: {
      ...pick('orderId'),
      carrier: 'UPS',
      shippedBefore: '0',
      [`quantities.${ids.lineId}`]: '1',
    },
    receiveTransferAction: pick('orderId'),
    renewDownloadsAction: pick('orderId'),
    removeFileAction: { productId: newId(), variantId: newId(), name: 'pattern.pdf' },
    changePasswordAction: { currentPassword: 'x', newPassword: 'four random words here' },
    changeEmailAction: { email: 'new@example.com', currentPassword: 'x' },
    confirmWithPasswordAction: { password: 'x' },
    confirmWithCodeAction: { code: '123456' },
    confirmWithPasskeyAction: { answer: JSON.stringify(makeAuthenticator().show({ challenge: 'x' })) },
    confirmTotpAction: { code: '123456' },
    finishPasskeyRegistrationAction: {
      answer: JSON.stringify(makeAuthenticator().register({ challenge: 'x' }).answer),
    },
    renamePasskeyAction: { id: newId(), name: 'Phone' },
    removeJoinedAccountAction: { id: newId() },
    removePasskeyAction: { id: newId() },
    requestErasureAction: { password: 'x' },
    revokeSessionAction: { sessionId: newId() },
    removeSavedCardAction: { cardId: 'pm_1' },
    buyAgainAction: pick('orderId'),
    claimOrderAction: { orderToken: newToken() },
    finishSavingAction: pick('variantId'),
    finishWishingAction: pick('slug'),
    createWishlistAction: { name: 'Kitchen' },
    renameWishlistAction: { wishlistId: newId(), name: 'Kitchen' },
    shareWishlistAction: { wishlistId: newId() },
    unshareWishlistAction: { wishlistId: newId() },
    deleteWishlistAction: { wishlistId: newId() },
    removeWishAction: { wishlistId: newId(), ...pick('variantId') },
    moveWishAction: { wishlistId: newId(), ...pick('variantId') },
    writeReviewAction: { ...pick('slug'), ...REVIEW },
    updateReviewAction: { reviewId: newId(), ...REVIEW },
    deleteReviewAction: { reviewId: newId() },
    removeStockAlertAction: pick('variantId'),
    decideReviewsAction: { [`review.${newId()}`]: 'on', status: 'published' },
    moderateReviewAction: { reviewId: newId(), version: '1', status: 'published' },
    setReviewRuleAction: { rule: 'unverified' },
    updateProfileAction: { name: 'A', phone: '', birthDate: '', bio: '', locale: 'en-US' },
    setAvatarAction: { picture: new File(['x'], 'x.png') },
    addAddressAction: address,
    updateAddressAction: { ...address, addressId: newId() },
    setDefaultAddressAction: { addressId: newId(), use: 'isDefaultShipping' },
    removeAddressAction: { addressId: newId() },
    setPreferencesAction: { 'order_updates.email': 'on' },
    markNotificationAction: { notificationId: newId() },
    cancelOrderAction: pick('orderId'),
    inviteStaffAction: { email: `${newId()}@example.com`, role: 'readonly' },
    revokeInvitationAction: { invitationId: newId() },
    changeRoleAction: { staffId: newId(), role: 'readonly' },
    removeStaffAction: { staffId: newId() },
    acceptInvitationAction: { token: newToken() },
    createCollectionAction: { ...COLLECTION, ...RULE, kind: 'rule', slug: `rule-${newId()}` },
    updateCollectionAction: {
      ...COLLECTION,
      ...pick('collectionId'),
      slug: `hand-${newId()}`,
      version: '1',
      [`items.${ids.productId}.place`]: '1',
    },
    deleteCollectionAction: pick('collectionId'),
    previewCollectionAction: { ...RULE, sort: 'newest' },
    createPriceListAction: { name: newId(), priority: '1', add: '' },
    updatePriceListAction: { priceListId: newId(), version: '1', name: newId(), priority: '1', add: '' },
    deletePriceListAction: { priceListId: newId() },
    findVariantsAction: { q: 'mug' },
    createGroupAction: { name: newId() },
    renameGroupAction: { groupId: newId(), version: '1', name: newId() },
    deleteGroupAction: { groupId: newId() },
    addMemberAction: { groupId: newId(), userId: newId() },
    removeMemberAction: { groupId: newId(), userId: newId() },
    findProductsAction: { q: 'mug' },
    updateProductAction: {
      ...pick('productId', 'slug'),
      version: '1',
      status: 'published',
      'titles.en': 'a',
      'titles.de': 'b',
      'subtitles.en': 'c',
      'subtitles.de': 'd',
      'publishedAt.time': '',
      'publishedAt.before': '',
      searchBoost: '0',
      'variants.0.id': ids.variantId ?? '',
      'variants.0.usd': '1',
      'variants.0.usdWas': '',
      'variants.0.eur': '1',
      'variants.0.eurWas': '',
      'variants.0.usdTiers': '4: 0.50',
      'variants.0.eurTiers': '',
      'variants.0.onHand': '1',
    },
  }
  return forms[name] ?? {}
}

async function call(name: string, ids: Record<string, string>): Promise<string> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fieldsOf(name, ids))) form.set(field, value)
  try {
    const state = await (actions[name] as Action)({ status: 'idle' }, form)
    return state.status === 'error' ? state.code : state.status
  } catch (error) {
    // A redirect is how a successful form ends.
    if (error instanceof Error && error.message === 'NEXT_REDIRECT') return 'success'
    throw error
  }
}

async function signInAs(role: Role, hasSecondFactor = true): Promise<void> {
  const user = await db.user.create({
    data: { id: newId(), email: `${newId()}@example.com`, staff: { create: { role } } },
  })
  browser.cookies.set(
    'session',
    (await createSession(createCtx(), { userId: user.id, hasSecondFactor })).token,
  )
}

/** An empty form is all that these ask for. */
const TAKES_NOTHING = [
  'signOutAction',
  'signOutCustomerAction',
  'resendVerificationAction',
  'revokeOtherSessionsAction',
  'startPasskeySecondFactorAction',
  'startPasskeySignInAction',
  'startPasskeyConfirmationAction',
  'startPasskeyRegistrationAction',
  'startTotpAction',
  'removeTotpAction',
  'renewRecoveryCodesAction',
  'hideRecoveryCodesAction',
  'requestExportAction',
  'requestErasureAction',
  'withdrawErasureAction',
  'removeAvatarAction',
  'markAllNotificationsAction',
]

describe('who may call which server action', () => {
  it('is said for every action there is', () => {
    const files = readdirSync('.', { recursive: false, encoding: 'utf8' }).filter((each) =>
      /^(?:app|components|lib)$/.test(each),
    )
    const sources = files.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
        .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') })),
    )
    const serverFiles = sources.filter(({ text }) => /^\s*['"]use server['"]/m.test(text))
    expect(serverFiles.every(({ text }) => text.startsWith("'use server'"))).toBe(true)
    const names = serverFiles.flatMap(({ text }) =>
      [...text.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => name),
    )
    expect(names.sort()).toEqual(Object.keys(ACCESS).sort())
  })

  it.each(guarded)('%s (%s) refuses nobody in particular, and strangers', async (name, access) => {
    const ids = await makeForm()
    const refusal =
      access === 'cart'
        ? 'cart.not_found'
        : access === 'order'
          ? 'order.not_found'
          : /^auth\.|order\.not_found/
    expect(await call(name, ids)).toMatch(refusal)
    browser.cookies.set('cart', newToken())
    browser.cookies.set('session', newToken())
    expect(await call(name, ids)).toMatch(refusal)
  })

  it.each(ROLES)('staff with the role %s may what it says, and nothing else', async (role) => {
    for (const [name, access] of guarded) {
      if (access === 'cart' || access === 'order' || access === 'person') continue
      await signInAs(role)
      const code = await call(name, await makeForm())
      const isRefused = /^auth\.|order\.not_found/.test(code)
      const needed: Permission[] =
        name === 'updateProductAction' ? ['products:write', 'inventory:write'] : [access as Permission]
      expect(isRefused, `${name}: ${code}`).toBe(
        !needed.every((each) => PERMISSIONS_BY_ROLE[role].includes(each)),
      )
    }
  })

  it('staff who have shown no second factor may nothing of it', async () => {
    const ofStaff = guarded.filter(([, access]) => access.includes(':'))
    for (const [name] of ofStaff) {
      await signInAs('owner', false)
      expect(await call(name, await makeForm()), name).toMatch(/^auth\.forbidden|order\.not_found/)
    }
  })

  it.each(Object.keys(ACCESS).filter((name) => !TAKES_NOTHING.includes(name)))(
    '%s takes anything but a form for an empty form',
    async (name) => {
      for (const junk of [undefined, null, 'x', [], { get: 1 }])
        expect(await (actions[name] as (...args: unknown[]) => Promise<unknown>)(junk, junk)).toMatchObject({
          status: 'error',
          code: 'http.invalid',
        })
    },
  )
})
