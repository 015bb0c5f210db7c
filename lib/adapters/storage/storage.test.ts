import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStorage } from './disk'
import type { Storage } from './port'
import { s3Storage } from './s3'

/** A bucket in memory that speaks as much of the protocol as is asked of it. */
const bucket = new Map<string, Buffer>()
const asked: { line: string; authorization: string }[] = []
let isBroken = false
const server = createServer(async (request, response) => {
  const key = new URL(request.url ?? '', 'http://s3.test').pathname
  asked.push({ line: `${request.method} ${key}`, authorization: request.headers.authorization ?? '' })
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (isBroken) return response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
  if (request.method === 'PUT') bucket.set(key, Buffer.concat(chunks))
  if (request.method === 'DELETE') bucket.delete(key)
  const found = bucket.get(key)
  if (request.method !== 'GET') return response.writeHead(request.method === 'PUT' ? 200 : 204).end()
  return found
    ? response.writeHead(200, { 'Content-Length': found.length }).end(found)
    : response
        .writeHead(404, { 'Content-Type': 'application/xml' })
        .end('<Error><Code>NoSuchKey</Code></Error>')
})
beforeAll(() => new Promise<void>((resolve) => server.listen(0, 'localhost', resolve)))
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))

const folder = path.join(mkdtempSync(path.join(tmpdir(), 'nexus-storage-')), 'uploads')
const disk = () => diskStorage(folder)
const s3 = () =>
  s3Storage({
    bucket: 'pictures',
    region: 'eu-central-1',
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
  })

async function read(storage: Storage, name: string) {
  const file = await storage.get(name)
  return file && { size: file.size, bytes: await buffer(file.stream) }
}

describe.each([
  ['a folder', disk],
  ['a bucket', s3],
])('files in %s', (_name, open) => {
  const bytes = Buffer.from([0, 1, 2, 255])

  it('are kept as they are, replaced as a whole, and removed once or twice', async () => {
    const storage = open()
    expect(await storage.get('avatars/none.webp')).toBeNull()
    await storage.put('avatars/one.webp', Buffer.from('former'), 'image/webp')
    await storage.put('avatars/one.webp', bytes, 'image/webp')
    expect(await read(storage, 'avatars/one.webp')).toEqual({ size: 4, bytes })
    await storage.remove('avatars/one.webp')
    await storage.remove('avatars/one.webp')
    expect(await storage.get('avatars/one.webp')).toBeNull()
  })

  it('may come as streams; one that breaks leaves what was there', async () => {
    const storage = open()
    await storage.put('exports/a.txt', Readable.from(['sec', 'ond']), 'text/plain')
    expect(await read(storage, 'exports/a.txt')).toEqual({ size: 6, bytes: Buffer.from('second') })
    const broken = Readable.from(
      (function* () {
        yield 'half'
        throw new Error('broken')
      })(),
    )
    await expect(storage.put('exports/a.txt', broken, 'text/plain')).rejects.toThrow('broken')
    expect(await read(storage, 'exports/a.txt')).toMatchObject({ size: 6 })
    await storage.remove('exports/a.txt')
  })

  it.each(['../x.webp', '/etc/passwd', 'avatars/../../x.webp', 'a/.env', 'a//b.webp', ''])(
    'are never called "%s"',
    async (name) => {
      const storage = open()
      for (const act of [
        () => storage.get(name),
        () => storage.put(name, bytes, 'x'),
        () => storage.remove(name),
      ])
        await expect((async () => act())()).rejects.toThrow(RangeError)
    },
  )
})

describe('a folder', () => {
  it('holds no drafts', async () => {
    await disk().put('exports/two.zip', Buffer.from('x'), 'application/zip')
    expect(readdirSync(path.join(folder, 'exports'))).toEqual(['two.zip'])
    expect(existsSync(path.join(folder, 'two.zip'))).toBe(false)
  })
})

describe('a bucket', () => {
  it('is asked at its own address, with a signature', async () => {
    asked.length = 0
    await s3().remove('avatars/one.webp')
    expect(asked).toEqual([
      {
        line: 'DELETE /pictures/avatars/one.webp',
        authorization: expect.stringContaining('AWS4-HMAC-SHA256'),
      },
    ])
  })

  it('that refuses is told as what it is', async () => {
    isBroken = true
    const unavailable = { code: 'storage.unavailable', status: 503 }
    await expect(s3().get('a/b.webp')).rejects.toMatchObject(unavailable)
    await expect(s3().put('a/b.webp', new Uint8Array(1), 'x')).rejects.toMatchObject(unavailable)
    await expect(s3().remove('a/b.webp')).rejects.toMatchObject(unavailable)
    isBroken = false
  })
})
