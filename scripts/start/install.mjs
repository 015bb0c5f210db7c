import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { explain, fullDisk, noPermission } from '../explain.mjs'

const WANTED = 'package-lock.json'
/** npm writes it last, so that an interrupted install has none. */
const PRESENT = 'node_modules/.package-lock.json'

/** Runs `npm ci` when node_modules is not what the lockfile says. Ends the process with one line when it cannot. */
export async function installIfNeeded() {
  try {
    if (isInstalled()) return
    const started = Date.now()
    console.log('· installing dependencies (once, a minute or two) …')
    await npmCi()
    console.log(`✓ dependencies installed (${Math.round((Date.now() - started) / 1000)} s)`)
  } catch (error) {
    console.error(`✗ ${explain(error)}`)
    process.exit(1)
  }
}

/** Whether every package is there in the version that the lockfile names (optional ones depend on the platform). */
export function isInstalled() {
  if (!existsSync(PRESENT)) return false
  const wanted = packagesOf(WANTED)
  const present = packagesOf(PRESENT)
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true
    return present[folder] ? present[folder].version === version : optional === true
  })
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

function npmCi() {
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  npm.stderr.on('data', (chunk) => {
    output += chunk
  })
  const interrupt = (signal) => {
    npm.kill(signal)
    npm.once('exit', () => process.exit(1))
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, interrupt)
  return new Promise((resolve, reject) => {
    npm.once('error', () => reject(new Error('npm was not found. It comes with Node: nodejs.org.')))
    npm.once('exit', (code) => {
      for (const signal of signals) process.off(signal, interrupt)
      if (code === 0) resolve()
      else reject(new Error(reasonOf(output)))
    })
  })
}

/** npm explains itself in a page; this is the line that helps. */
function reasonOf(output) {
  if (/ENOSPC/.test(output)) return fullDisk()
  if (/EACCES|EPERM|EROFS/.test(output)) return noPermission({ path: process.cwd() })
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT/.test(output))
    return 'The package registry cannot be reached. Check the network (or npm’s proxy setting), then start again.'
  const [first = ''] = output.match(/npm error (?!code)(.+)/) ?? []
  return `The dependencies could not be installed. ${first} Run npm ci to see why.`
}
