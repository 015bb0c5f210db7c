import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explain } from '../explain.mjs'
import { Processes } from './processes'
import { claimRunFile } from './run-file'

let folder: string
let started: ChildProcess[]
const file = () => path.join(folder, 'run.json')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'))
  started = []
})
afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
})

/** A process in a group of its own that runs until it is ended. */
function sleeper(): ChildProcess {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true })
  started.push(child)
  return child
}

const exit = (child: ChildProcess) =>
  expect.poll(() => child.exitCode ?? child.signalCode, { timeout: 10_000 }).not.toBeNull()

describe('the run file', () => {
  it('keeps a second start away from the one that runs', async () => {
    const run = await claimRunFile(folder, 'http://localhost:1')
    await expect(claimRunFile(folder, 'http://localhost:2')).rejects.toThrow(
      /^Nexus is already running here: http:\/\/localhost:1\..* kill \d+$/,
    )
    run.release()
    await claimRunFile(folder, 'http://localhost:2')
  })

  it('ends what a start that was killed has left, and nothing that only has its number', async () => {
    const run = await claimRunFile(folder, 'http://localhost:1')
    const [left, stranger] = [sleeper(), sleeper()]
    run.remember(left.pid)
    run.remember(stranger.pid)
    const written = JSON.parse(readFileSync(file(), 'utf8'))
    written.starter.startedAt = 'long ago'
    written.children[1].startedAt = 'long ago'
    writeFileSync(file(), JSON.stringify(written))
    await claimRunFile(folder, 'http://localhost:2')
    await exit(left)
    expect(stranger.signalCode).toBeNull()
  })

  it.each(['', '{"starter', '[{"pid":1}]', '{"starter":{"pid":1},"children":[]}'])(
    'is made anew from %j',
    async (text) => {
      writeFileSync(file(), text)
      await claimRunFile(folder, 'http://localhost:1')
      expect(JSON.parse(readFileSync(file(), 'utf8')).starter.pid).toBe(process.pid)
    },
  )
})

it('ends everything in the reverse of the order it was started, also what is added meanwhile', async () => {
  const processes = new Processes(await claimRunFile(folder, 'http://localhost:1'))
  const ended: string[] = []
  const add = (name: string) => {
    const child = sleeper()
    child.once('exit', () => ended.push(name))
    processes.add(child)
    return child
  }
  add('database')
  add('shop').once('exit', () => add('late'))
  await processes.stop()
  expect(ended).toEqual(['shop', 'late', 'database'])
  expect(existsSync(file())).toBe(false)
})

describe('an explanation', () => {
  it.each([
    [{ code: 'ENOSPC' }, 'The disk is full.'],
    [{ code: 'EACCES', path: '.data' }, 'No permission for .data.'],
    [
      { message: 'x', cause: { errors: [{ code: 'ECONNREFUSED', address: '::1', port: 5 }] } },
      'Nothing answers at ::1:5.',
    ],
    [{ meta: { driverAdapterError: { cause: { originalCode: '28P01' } } } }, 'PostgreSQL refuses the user'],
    [new Error('Port 3000 is taken.'), 'Port 3000 is taken.'],
  ])('of %j is one line that says what to do', (error, line) => {
    expect(explain(error)).toContain(line)
    expect(explain(error)).not.toContain('\n')
  })
})
