import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCompileHints } from './compile-hints'

let distDir = ''
const at = (name: string) => path.join(distDir, 'static', 'chunks', name)

beforeEach(() => {
  distDir = mkdtempSync(path.join(tmpdir(), 'nexus-build-'))
  mkdirSync(at('app'), { recursive: true })
})
afterEach(() => rmSync(distDir, { recursive: true }))

test('every script of a build is marked, once, and nothing else is touched', async () => {
  writeFileSync(at('one.js'), 'one()')
  writeFileSync(at('app/two.js'), 'two()')
  writeFileSync(at('page.css'), 'p{}')
  await addCompileHints({ distDir })
  await addCompileHints({ distDir })
  const read = (name: string) => readFileSync(at(name), 'utf8')
  expect(read('one.js')).toBe('//# allFunctionsCalledOnLoad\none()')
  expect(read('app/two.js')).toBe('//# allFunctionsCalledOnLoad\ntwo()')
  expect(read('page.css')).toBe('p{}')
})
