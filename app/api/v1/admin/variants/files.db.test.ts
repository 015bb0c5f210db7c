import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newId } from '@/lib/core/id'
import { db } from '@/lib/db/client'
import { MAX_FILES } from '@/lib/downloads/limits'
import { env } from '@/lib/env'
import type { Contract } from '@/lib/http/contract'
import { answerTo } from '@/lib/testing/api'
import { makeDigital, pdf } from '@/lib/testing/digital'
import { makeProduct } from '@/lib/testing/fixtures'
import { makeKey } from '@/lib/testing/keys'
import { removeFileContract, setFileContract } from './contract'

vi.mock('next/cache', async () => (await import('@/lib/testing/next')).nextCache())

let headers: { Authorization: string }
beforeAll(async () => {
  headers = await makeKey(['products:write', 'inventory:write'])
})

const ask = (contract: Contract, id: string, name: string, body?: Uint8Array) =>
  answerTo({
    contract,
    params: { id, name },
    headers: { ...headers, ...(body ? { 'Content-Type': 'application/pdf' } : {}) },
    ...(body ? { body } : {}),
  })
const put = (id: string, name: string, body = pdf()) => ask(setFileContract, id, name, body)
const remove = (id: string, name: string) => ask(removeFileContract, id, name)

describe('PUT /admin/variants/{id}/files/{name}', () => {
  it('200: the file is on sale, and another of its name takes its place', async () => {
    const { variantId } = await makeProduct()
    expect(await put(variantId, 'a.pdf')).toMatchObject({
      status: 200,
      body: { name: 'a.pdf', contentType: 'application/pdf', sizeBytes: pdf().length },
    })
    const again = await put(variantId, 'a.pdf', pdf('second edition'))
    const onSale = await db.digitalFile.findMany({ where: { variantId, removedAt: null } })
    expect(onSale.map(({ id }) => id)).toEqual([again.body.id])
  })

  it.each([
    ['404 variant.not_found', newId(), 'a.pdf', pdf()],
    ['404 http.not_found', newId(), '../a.pdf', pdf()],
    ['404 http.not_found', newId(), 'a.exe', pdf()],
    ['415 digital_file.mismatch', newId(), 'a.zip', pdf()],
    ['422 digital_file.empty', newId(), 'a.pdf', new Uint8Array()],
  ])('%s', async (expected, id, name, body) => {
    const { status, code } = await put(id, name, Buffer.from(body))
    expect(`${status} ${code}`).toBe(expected)
  })

  it('503 storage.unavailable, and the file of before goes on being sold', async () => {
    const { variantId } = await makeProduct()
    const before = await put(variantId, 'a.pdf')
    const folder = path.join(env.UPLOADS_DIR, 'goods')
    await rename(folder, `${folder}-away`)
    await writeFile(folder, 'a file where the folder belongs')
    const refused = await put(variantId, 'a.pdf', pdf('second edition'))
    await rm(folder)
    await rename(`${folder}-away`, folder)
    expect(refused).toMatchObject({ status: 503, code: 'storage.unavailable' })
    const onSale = await db.digitalFile.findMany({ where: { variantId, removedAt: null } })
    expect(onSale.map(({ id }) => id)).toEqual([before.body.id])
  })

  it('409 digital_file.too_many', async () => {
    const { variantId } = await makeProduct()
    await db.digitalFile.createMany({
      data: Array.from({ length: MAX_FILES }, (_, at) => ({
        ...{ id: newId(), variantId, name: `${at}.pdf`, stored: `goods/${newId()}.pdf` },
        ...{ contentType: 'application/pdf', sizeBytes: 1 },
      })),
    })
    expect(await put(variantId, 'one-more.pdf')).toMatchObject({ status: 409, code: 'digital_file.too_many' })
    expect(await put(variantId, '0.pdf')).toMatchObject({ status: 200 })
  })
})

describe('DELETE /admin/variants/{id}/files/{name}', () => {
  it('204, then 404; 409 digital_file.last of what is delivered as a download', async () => {
    const { variantId } = await makeDigital(['a.pdf', 'b.pdf'])
    expect((await remove(variantId, 'a.pdf')).status).toBe(204)
    expect(await remove(variantId, 'a.pdf')).toMatchObject({ status: 404, code: 'digital_file.not_found' })
    expect(await remove(variantId, 'b.pdf')).toMatchObject({ status: 409, code: 'digital_file.last' })
    expect(await remove(newId(), 'b.pdf')).toMatchObject({ status: 404, code: 'variant.not_found' })
  })
})
