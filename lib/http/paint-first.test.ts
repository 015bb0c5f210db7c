import { describe, expect, test } from 'vitest'
import { paintFirst } from './paint-first.mjs'

const PAGE = [
  '<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/boot.js"/>',
  '<link rel="preload" as="image" href="/a.avif"/>',
  '<script src="/one.js" async=""></script>',
  '<script src="/old.js" noModule=""></script></head>',
  '<body><p>A mug</p><script src="/boot.js" id="_R_" async=""></script>',
  '<script>self.x=1</script></body></html>',
].join('')

describe('a page whose scripts come after it', () => {
  test('keeps what it shows, and names its scripts without having them fetched', () => {
    const page = paintFirst(PAGE)
    expect(page).toContain('<p>A mug</p>')
    expect(page).toContain('<script src="/one.js" async="" type="later"></script>')
    expect(page).toContain('<script src="/boot.js" id="_R_" async="" type="later"></script>')
    expect(page).not.toContain('as="script"')
    expect(page).toContain('<link rel="preload" as="image" href="/a.avif"/>')
  })

  test('leaves alone what stands in it, and scripts for browsers without modules', () => {
    const page = paintFirst(PAGE)
    expect(page).toContain('<script>self.x=1</script>')
    expect(page).toContain('<script src="/old.js" noModule="">')
  })

  test('is changed once, however often it is asked for', () => {
    expect(paintFirst(paintFirst(PAGE))).toBe(paintFirst(PAGE))
  })

  test('loads them behind everything else', () => {
    expect(paintFirst(PAGE)).toMatch(/<script>\{let load=.*\}<\/script><\/body><\/html>$/)
  })

  test('is left alone where it is not whole', () => {
    const shell = PAGE.replace('</body></html>', '')
    expect(paintFirst(shell)).toBe(shell)
  })
})
