import { buffer } from 'node:stream/consumers'
import { beforeAll, describe, expect, it } from 'vitest'
import { storage } from '@/lib/adapters/storage/storage'
import { addItem } from '@/lib/cart/add-item'
import { createCart } from '@/lib/cart/create-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { findProduct } from '@/lib/catalog/get-product'
import { updateProduct } from '@/lib/catalog/update-product'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { markTransferReceived } from '@/lib/checkout/mark-transfer-received'
import { placeOrder } from '@/lib/checkout/place-order'
import { type Ctx, createCtx, systemCtx } from '@/lib/context'
import { removeUpload } from '@/lib/customers/remove-upload'
import { db } from '@/lib/db/client'
import { MARKETS } from '@/lib/markets/markets'
import { getOrder } from '@/lib/orders/get-order'
import { shipOrder } from '@/lib/orders/ship-order'
import { makeBundle, setBundle } from '@/lib/testing/bundles'
import { makeDigital, pdf } from '@/lib/testing/digital'
import { makeProduct, makeReadyCart, seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { NEW_YORK } from '@/lib/testing/fixtures-data'
import { DOWNLOADS_PER_UNIT } from './limits'
import { listDownloads } from './list-downloads'
import { openDownload } from './open-download'
import { removeFile } from './remove-file'
import { renewDownloads } from './renew-downloads'
import { setFile } from './set-file'

beforeAll(seedBasics)

const owner = staffCtxOf('owner')
const refused = (code: string) => expect.objectContaining({ code })

/** An order by bank transfer, and the context of its holder. */
async function order(items: { variantId: string; quantity: number }[]) {
  const { ctx, cart } = await makeReadyCart(items)
  const placed = await placeOrder(ctx, {
    cartId: cart.id,
    total: cart.totals.total,
    paymentMethod: 'bank_transfer',
  })
  return {
    id: placed.order.id,
    holder: { ...ctx, orderToken: placed.token } as Ctx & { orderToken: string },
    cart,
  }
}

async function buy(items: { variantId: string; quantity: number }[]) {
  const made = await order(items)
  await markTransferReceived(owner, made.id)
  return made
}

async function fetchFirst({ id, holder }: { id: string; holder: Ctx & { orderToken: string } }) {
  const [file] = await listDownloads(holder, id)
  if (!file) throw new Error('There is nothing to fetch')
  const { orderLineId, fileId } = file
  const opened = await openDownload(holder, { orderToken: holder.orderToken, orderLineId, fileId })
  return buffer(opened.stream)
}

const outcomes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? 'fetched' : result.reason.code)).sort()

describe('what is delivered as a download', () => {
  it('is always in stock, is sent nowhere, costs nothing to deliver and can be fetched once it is paid', async () => {
    const pattern = await makeDigital(['b.pdf', 'a.pdf'])
    const view = await findProduct({ db, market: MARKETS['en-us'] }, pattern.slug)
    expect(view?.variants).toMatchObject([{ stock: 'in_stock', isDigital: true }])

    const made = await order([{ variantId: pattern.variantId, quantity: 2 }])
    expect(made.cart).toMatchObject({
      shippingOptions: [{ code: 'download', price: { amount: 0 } }],
      shippingOptionId: made.cart.shippingOptions[0]?.id,
      freeShippingGap: null,
      totals: { shipping: { amount: 0 } },
    })
    expect(await listDownloads(made.holder, made.id)).toEqual([])

    await markTransferReceived(owner, made.id)
    expect(await getOrder(made.holder, made.id)).toMatchObject({
      status: 'confirmed',
      fulfillmentStatus: 'fulfilled',
      lines: [{ isDigital: true, fulfilledQuantity: 2 }],
    })
    const files = await listDownloads(made.holder, made.id)
    expect(files).toMatchObject([
      { name: 'a.pdf', status: 'ready', left: 2 * DOWNLOADS_PER_UNIT, contentType: 'application/pdf' },
      { name: 'b.pdf', status: 'ready', left: 2 * DOWNLOADS_PER_UNIT },
    ])
    expect(await fetchFirst(made)).toEqual(pdf('a.pdf'))
    expect((await listDownloads(made.holder, made.id)).map(({ left }) => left)).toEqual([9, 10])
    await expect(
      shipOrder(owner, made.id, { carrier: 'UPS', trackingNumber: null, trackingUrl: null }),
    ).rejects.toEqual(refused('order.nothing_to_ship'))
  })

  it('is there at once where it costs nothing', async () => {
    const gift = await makeDigital(['card.pdf'], { priceMinor: 0n })
    const made = await order([{ variantId: gift.variantId, quantity: 1 }])
    expect(await getOrder(made.holder, made.id)).toMatchObject({
      status: 'confirmed',
      fulfillmentStatus: 'fulfilled',
    })
    expect(await fetchFirst(made)).toEqual(pdf('card.pdf'))
  })

  it('goes beside parcels: those ship as ever, and complete the order', async () => {
    const [pattern, mug] = [await makeDigital(), await makeProduct()]
    const made = await buy([
      { variantId: pattern.variantId, quantity: 1 },
      { variantId: mug.variantId, quantity: 2 },
    ])
    expect(made.cart.totals.shipping?.amount).toBe(690)
    expect(await getOrder(made.holder, made.id)).toMatchObject({ fulfillmentStatus: 'partially_fulfilled' })
    await shipOrder(owner, made.id, { carrier: 'UPS', trackingNumber: null, trackingUrl: null })
    const shipped = await getOrder(made.holder, made.id)
    expect(shipped).toMatchObject({ status: 'completed', fulfillmentStatus: 'fulfilled' })
    expect(shipped.shipments[0]?.lines).toHaveLength(1)
    expect(await fetchFirst(made)).toEqual(pdf('pattern.pdf'))
  })

  it('offers no parcel where there is nothing to send, and parcels again beside something else', async () => {
    const [pattern, mug] = [await makeDigital(), await makeProduct()]
    const { ctx, cart } = await makeReadyCart([{ variantId: pattern.variantId, quantity: 1 }])
    const { id } = await db.shippingMethod.findUniqueOrThrow({ where: { code: 'us-standard' } })
    await expect(updateCart(ctx, cart.id, { shippingOptionId: id })).rejects.toEqual(
      refused('cart.unknown_shipping_option'),
    )
    await addItem(ctx, { cartId: cart.id, variantId: mug.variantId, quantity: 1 })
    const both = await updateCart(ctx, cart.id, { note: 'both' })
    expect(both.shippingOptions.map(({ code }) => code)).toEqual(['us-standard', 'us-express'])
    expect(both.shippingOptionId).toBe(id)
  })

  it('is asked for at once where the law gives a right to withdraw', async () => {
    const pattern = await makeDigital()
    const german = { ...createCtx(), market: MARKETS['de-de'] }
    const made = await createCart(german, {
      market: 'de-de',
      items: [{ variantId: pattern.variantId, quantity: 1 }],
    })
    const holder = { ...german, cartToken: made.token }
    const cart = await updateCart(holder, made.id, {
      email: 'eva@example.com',
      shippingAddress: {
        ...NEW_YORK,
        line1: 'Lindenstraße 5',
        city: 'Berlin',
        region: null,
        postcode: '10119',
        country: 'DE',
      },
    })
    const input = { cartId: cart.id, total: cart.totals.total, paymentMethod: 'bank_transfer' as const }
    await expect(placeOrder(holder, input)).rejects.toEqual(refused('checkout.immediate_download_needed'))
    const placed = await placeOrder(holder, { ...input, asksForImmediateDownload: true })
    expect(placed.order.immediateDownloadAt).toBe(holder.now.toISOString())
  })
})

describe('fetching a file', () => {
  it('is counted: of many that come at once no more get it than is allowed', async () => {
    const made = await buy([{ variantId: (await makeDigital()).variantId, quantity: 1 }])
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => fetchFirst(made)))
    expect(outcomes(results)).toEqual([
      ...Array(7).fill('download.used_up'),
      ...Array(DOWNLOADS_PER_UNIT).fill('fetched'),
    ])
    expect(await listDownloads(made.holder, made.id)).toMatchObject([{ left: 0, status: 'used_up' }])
  })

  it('ends after thirty days, and begins anew when staff allow it', async () => {
    const made = await buy([{ variantId: (await makeDigital()).variantId, quantity: 1 }])
    await db.order.update({
      where: { id: made.id },
      data: { confirmedAt: new Date(Date.now() - 31 * 86_400_000) },
    })
    expect(await listDownloads(made.holder, made.id)).toMatchObject([{ status: 'expired' }])
    await expect(fetchFirst(made)).rejects.toEqual(refused('download.expired'))
    await expect(renewDownloads(staffCtxOf('readonly'), made.id)).rejects.toEqual(refused('auth.forbidden'))
    expect(await renewDownloads(owner, made.id)).toMatchObject([
      { status: 'ready', left: DOWNLOADS_PER_UNIT },
    ])
    expect(await fetchFirst(made)).toEqual(pdf('pattern.pdf'))
  })

  it('is for the holder of the order alone, and ends when it is called off', async () => {
    const made = await buy([{ variantId: (await makeDigital()).variantId, quantity: 1 }])
    const [file] = await listDownloads(made.holder, made.id)
    const address = {
      orderToken: 'A'.repeat(22),
      orderLineId: file?.orderLineId ?? '',
      fileId: file?.fileId ?? '',
    }
    await expect(openDownload(createCtx(), address)).rejects.toEqual(refused('download.not_found'))
    await expect(listDownloads(createCtx(), made.id)).rejects.toEqual(refused('order.not_found'))

    await expect(cancelOrder(made.holder, made.id, { reason: null })).rejects.toEqual(
      refused('order.already_delivered'),
    )
    await cancelOrder(owner, made.id, { reason: null })
    expect(await listDownloads(made.holder, made.id)).toEqual([])
    await expect(
      openDownload(made.holder, { ...address, orderToken: made.holder.orderToken }),
    ).rejects.toEqual(refused('download.not_found'))
    expect(await db.refund.count({ where: { payment: { orderId: made.id } } })).toBe(1)
    await expect(renewDownloads(owner, made.id)).rejects.toEqual(refused('download.none'))
  })

  it('that the storage cannot answer costs nothing', async () => {
    const made = await buy([{ variantId: (await makeDigital()).variantId, quantity: 1 }])
    const [file] = await listDownloads(made.holder, made.id)
    const { stored } = await db.digitalFile.findUniqueOrThrow({ where: { id: file?.fileId ?? '' } })
    await storage.remove(stored)
    await expect(fetchFirst(made)).rejects.toEqual(refused('storage.unavailable'))
    expect(await listDownloads(made.holder, made.id)).toMatchObject([{ left: DOWNLOADS_PER_UNIT }])
  })
})

describe('the files of a variant', () => {
  it('are what was bought, whatever is sold later', async () => {
    const pattern = await makeDigital()
    const before = await buy([{ variantId: pattern.variantId, quantity: 1 }])
    await setFile(owner, pattern.variantId, 'pattern.pdf', pdf('second edition'))
    const after = await buy([{ variantId: pattern.variantId, quantity: 1 }])
    expect(await fetchFirst(before)).toEqual(pdf('pattern.pdf'))
    expect(await fetchFirst(after)).toEqual(pdf('second edition'))
    for (const { stored } of await db.digitalFile.findMany({ where: { variantId: pattern.variantId } }))
      await removeUpload(systemCtx('test'), stored)
    expect(await fetchFirst(before)).toEqual(pdf('pattern.pdf'))
  })

  it('are what their names say, and one at least stays where nothing is sent', async () => {
    const pattern = await makeDigital()
    await expect(setFile(owner, pattern.variantId, 'a.png', pdf())).rejects.toEqual(
      refused('digital_file.mismatch'),
    )
    await expect(setFile(owner, pattern.variantId, 'a.txt', Buffer.from([0, 1, 2]))).rejects.toEqual(
      refused('digital_file.mismatch'),
    )
    await expect(setFile(owner, pattern.variantId, 'a.pdf', Buffer.alloc(0))).rejects.toEqual(
      refused('digital_file.empty'),
    )
    await expect(removeFile(owner, pattern.variantId, 'pattern.pdf')).rejects.toEqual(
      refused('digital_file.last'),
    )
    await setFile(owner, pattern.variantId, 'notes.txt', Buffer.from('Grüße'))
    await removeFile(owner, pattern.variantId, 'pattern.pdf')
    await expect(removeFile(owner, pattern.variantId, 'pattern.pdf')).rejects.toEqual(
      refused('digital_file.not_found'),
    )
  })

  it('are needed for a download, which is no bundle and no part of one', async () => {
    const mug = await makeProduct()
    const deliver = (id: string, variantId: string, version = 1) =>
      updateProduct(owner, id, { version, variants: [{ id: variantId, isDigital: true }] })
    await expect(deliver(mug.id, mug.variantId)).rejects.toEqual(refused('product.no_file'))
    const set = await makeBundle([{ sku: mug.sku, quantity: 1 }])
    await setFile(owner, mug.variantId, 'a.pdf', pdf())
    await expect(deliver(mug.id, mug.variantId)).rejects.toEqual(refused('bundle.digital'))
    await setFile(owner, set.variantId, 'a.pdf', pdf())
    await expect(deliver(set.id, set.variantId, 2)).rejects.toEqual(refused('bundle.digital'))
    const pattern = await makeDigital()
    await expect(setBundle(set, [{ sku: pattern.sku, quantity: 1 }])).rejects.toEqual(
      refused('bundle.digital'),
    )
    await expect(setBundle(pattern, [{ sku: (await makeProduct()).sku, quantity: 1 }])).rejects.toEqual(
      refused('bundle.digital'),
    )
  })
})
