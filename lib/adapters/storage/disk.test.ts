import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'nexus-uploads-'))
process.env.UPLOADS_DIR = folder
const { diskStorage } = await import('./disk')

afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string): Promise<string | null> {
  const file = await diskStorage.get(name)
  return file && text(file.stream)
}

describe('storage on disk', () => {
  it('keeps bytes and streams, replaces them, tells their size and forgets them', async () => {
    await diskStorage.put('a/one.txt', Buffer.from('first'), 'text/plain')
    await diskStorage.put('a/one.txt', Readable.from(['sec', 'ond']), 'text/plain')
    const file = await diskStorage.get('a/one.txt')
    expect(file?.size).toBe(6)
    file?.stream.destroy()
    expect(await read('a/one.txt')).toBe('second')
    await diskStorage.remove('a/one.txt')
    await diskStorage.remove('a/one.txt')
    expect(await read('a/one.txt')).toBeNull()
  })

  it('leaves what was there, and nothing else, when a stream breaks', async () => {
    await diskStorage.put('b/two.txt', Buffer.from('whole'), 'text/plain')
    const broken = Readable.from(
      (function* () {
        yield 'half'
        throw new Error('broken')
      })(),
    )
    await expect(diskStorage.put('b/two.txt', broken, 'text/plain')).rejects.toThrow('broken')
    expect(await read('b/two.txt')).toBe('whole')
    expect(readdirSync(path.join(folder, 'b'))).toEqual(['two.txt'])
  })

  it.each(['../secret.txt', '/etc/passwd', 'a/../../b.txt', 'a//b.txt', '.env', 'a/b/c.txt', ''])(
    'refuses the name "%s"',
    async (name) => {
      await expect(diskStorage.get(name)).rejects.toThrow(RangeError)
    },
  )
})
