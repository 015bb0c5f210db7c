import { describe, expect, it } from 'vitest'
import { PageMemory } from './page-memory'

const page = (text: string) => ({ headers: { 'content-type': 'text/html' }, body: Buffer.from(text) })
const NOW = 1_000_000

describe('the memory of pages', () => {
  it('gives a page back for ten seconds', () => {
    const memory = new PageMemory()
    memory.keep('/', page('home'), memory.begin(NOW) ?? -1, NOW)
    expect(memory.find('/', NOW + 9_999)?.body.toString()).toBe('home')
    expect(memory.find('/products', NOW)).toBeNull()
    expect(memory.find('/', NOW + 10_000)).toBeNull()
    expect(memory.find('/', NOW)).toBeNull()
  })

  it('forgets everything at a change, and keeps nothing that was begun before it', () => {
    const memory = new PageMemory()
    memory.keep('/', page('old'), memory.begin(NOW) ?? -1, NOW)
    const begun = memory.begin(NOW) ?? -1
    memory.forget(NOW)
    expect(memory.find('/', NOW)).toBeNull()
    memory.keep('/', page('old'), begun, NOW)
    expect(memory.find('/', NOW)).toBeNull()
    // What is asked for right after it may have been on its way before.
    expect(memory.begin(NOW + 999)).toBeNull()
    memory.keep('/', page('new'), memory.begin(NOW + 1_000) ?? -1, NOW)
    expect(memory.find('/', NOW)?.body.toString()).toBe('new')
  })

  it('holds sixteen MiB, and lets the oldest go for more', () => {
    const memory = new PageMemory()
    const half = page('x'.repeat(512 * 1024))
    for (let at = 0; at < 32; at += 1) memory.keep(`/${at}`, half, memory.begin(NOW) ?? -1, NOW)
    expect(memory.find('/0', NOW)).not.toBeNull()
    // Once more is not twice.
    memory.keep('/31', half, memory.begin(NOW) ?? -1, NOW)
    expect(memory.find('/0', NOW)).not.toBeNull()
    memory.keep('/32', half, memory.begin(NOW) ?? -1, NOW)
    expect(memory.find('/0', NOW)).toBeNull()
    expect(memory.find('/1', NOW)).not.toBeNull()
    expect(memory.find('/32', NOW)).not.toBeNull()
  })

  it('does not keep a page of more than half a MiB', () => {
    const memory = new PageMemory()
    memory.keep('/', page('x'.repeat(512 * 1024 + 1)), memory.begin(NOW) ?? -1, NOW)
    expect(memory.find('/', NOW)).toBeNull()
  })
})
