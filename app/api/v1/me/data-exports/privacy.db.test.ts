import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { hashPassword } from '@/lib/auth/password'
import { createSession } from '@/lib/auth/session'
import { cancelOrder } from '@/lib/checkout/cancel-order'
import { createCtx, systemCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { exportTokenOf } from '@/lib/privacy/export-file'
import { makeExport } from '@/lib/privacy/make-export'
import type { DataExportView } from '@/lib/privacy/schema'
import { answerTo, callApi } from '@/lib/testing/api'
import { makeCustomer, makeOwnOrder } from '@/lib/testing/customers'
import { seedBasics, staffCtxOf } from '@/lib/testing/fixtures'
import { browser } from '@/lib/testing/next'
import { makePerson } from '@/lib/testing/people'
import { GET, HEAD } from '../../../../[market]/(secure)/account/privacy/download/[token]/route'
import { getErasureContract, requestErasureContract, withdrawErasureContract } from '../erasure/contract'
import { getExportContract, listExportsContract, requestExportContract } from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())
vi.mock('next/headers', async () => (await import('@/lib/testing/next')).nextHeaders())

beforeAll(seedBasics)

async function signedIn(data: Parameters<typeof makeCustomer>[0] = {}) {
  const person = await makeCustomer(data)
  const { token } = await createSession(createCtx(), { userId: person.userId })
  return { ...person, headers: { Cookie: `session=${token}` } }
}

const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

describe('/me/data-exports', () => {
  it('202 for a copy, 409 while it is being made, 200 to look at it, 404 for a stranger', async () => {
    const { headers } = await signedIn()
    const asked = await callApi({ contract: requestExportContract, headers })
    expect(asked.status).toBe(202)
    const { id, status } = (await asked.json()) as DataExportView
    expect(status).toBe('requested')
    const again = await callApi({ contract: requestExportContract, headers })
    expect([again.status, await codeOf(again)]).toEqual([409, 'data_export.open'])
    await makeExport(systemCtx('test'), id)
    const one = await callApi({ contract: getExportContract, params: { id }, headers })
    const view = (await one.json()) as DataExportView
    expect(view).toMatchObject({ status: 'ready', sizeBytes: expect.any(Number) })
    const list = await callApi({ contract: listExportsContract, headers })
    expect(await list.json()).toMatchObject({ data: [view], page: { hasMore: false } })
    const stranger = await signedIn()
    const refused = await callApi({ contract: getExportContract, params: { id }, headers: stranger.headers })
    expect([refused.status, await codeOf(refused)]).toEqual([404, 'data_export.not_found'])
    expect((await callApi({ contract: listExportsContract })).status).toBe(401)
  })
})

describe('the download', () => {
  const call = (token: string, headers: Record<string, string>, market = 'en-us') =>
    GET(new Request(`http://shop.test/account/privacy/download/${token}`, { headers }), {
      params: Promise.resolve({ market, token }),
    })

  it('streams the archive once, for nobody to keep; looking ahead uses nothing up', async () => {
    const { ctx: _, headers, userId } = await signedIn()
    const { id } = await db.dataRequest.create({ data: { id: newId(), kind: 'export', userId } })
    await makeExport(systemCtx('test'), id)
    const token = exportTokenOf(id)
    expect(HEAD().status).toBe(204)
    expect((await call(token, { ...headers, 'Sec-Purpose': 'prefetch;prerender' })).status).toBe(204)
    expect((await call(token, {})).status).toBe(401)
    const response = await call(token, headers)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="nexus-[\d-]+\.zip"$/)
    const bytes = await buffer(response.body ?? new ReadableStream())
    expect(String(bytes.length)).toBe(response.headers.get('content-length'))
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toContain('profile.json')
    const again = await call(token, headers)
    expect([again.status, await codeOf(again)]).toEqual([404, 'data_export.link_over'])
    expect((await call('nonsense', headers)).status).toBe(404)
  })

  it('leads people back to the page, which says why', async () => {
    const { headers } = await signedIn()
    const accept = { Accept: 'text/html,*/*' }
    const over = await call(exportTokenOf(newId()), { ...headers, ...accept }, 'de-de')
    expect([over.status, over.headers.get('location')]).toEqual([303, '/de-de/account/privacy#answer'])
    expect(browser.cookies.size).toBe(1)
    const signedOut = await call(exportTokenOf(newId()), accept)
    expect(signedOut.headers.get('location')).toBe('/sign-in?next=%2Faccount%2Fprivacy')
  })
})

describe('DELETE /me', () => {
  it('202 with a fresh sign-in, then 409', async () => {
    const { headers } = await signedIn()
    const asked = await callApi({ contract: requestErasureContract, headers })
    expect([asked.status, await asked.json()]).toMatchObject([202, { status: 'requested', openOrders: [] }])
    const again = await callApi({ contract: requestErasureContract, headers })
    expect([again.status, await codeOf(again)]).toEqual([409, 'erasure.open'])
  })

  it('403 with an old one, 422 with a wrong password, 202 with the right one', async () => {
    const passwordHash = await hashPassword('four random words here')
    const { headers, userId } = await signedIn({ passwordHash })
    await db.session.updateMany({ where: { userId }, data: { authenticatedAt: new Date(0) } })
    const remove = (body?: object) =>
      callApi({ contract: requestErasureContract, headers, ...(body ? { body } : {}) })
    const old = await remove()
    expect([old.status, await codeOf(old)]).toEqual([403, 'auth.fresh_sign_in_required'])
    const wrong = await remove({ password: 'x' })
    expect([wrong.status, await codeOf(wrong)]).toEqual([422, 'auth.wrong_password'])
    expect((await remove({ password: 'four random words here' })).status).toBe(202)
  })

  it('409 for staff, for an account that many share, and for a password where there is none', async () => {
    const ask = async (who: Parameters<typeof makePerson>[0], body = {}) => {
      const { token } = await makePerson(who)
      return answerTo({ contract: requestErasureContract, headers: { Cookie: `session=${token}` }, body })
    }
    expect(await ask({ role: 'support' })).toMatchObject({ status: 409, code: 'erasure.staff' })
    expect(await ask({ isDemo: true })).toMatchObject({ status: 409, code: 'auth.shared_account' })
    const withoutPassword = await ask({ passwordHash: null }, { password: 'x' })
    expect(withoutPassword).toMatchObject({ status: 409, code: 'auth.no_password' })
  })

  it('waits for open orders; /me/erasure tells, and takes it back', async () => {
    const { headers, ctx, email } = await signedIn()
    const none = await callApi({ contract: getErasureContract, headers })
    expect([none.status, await codeOf(none)]).toEqual([404, 'erasure.not_found'])
    const order = await makeOwnOrder(ctx, email, 'unpaid')
    const asked = await callApi({ contract: requestErasureContract, headers })
    expect(await asked.json()).toMatchObject({ status: 'deferred', openOrders: [order.number] })
    expect((await callApi({ contract: getErasureContract, headers })).status).toBe(200)
    expect((await callApi({ contract: withdrawErasureContract, headers })).status).toBe(204)
    expect((await callApi({ contract: withdrawErasureContract, headers })).status).toBe(404)
    await cancelOrder(staffCtxOf('owner'), order.id, { reason: null })
  })
})
