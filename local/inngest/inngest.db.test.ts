import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Inngest, NonRetriableError } from 'inngest'
import { serve } from 'inngest/node'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { withDatabase } from '../../scripts/db/server'
import { findFreePort } from '../http/ports'
import { fires } from './cron'
import { holds, keyOf } from './expression'
import { startInngest } from './server'

const SIGNING_KEY = 'signkey-test-6c6f63616c6e65787573'
const log: string[] = []
let app: Server
let stand: Awaited<ReturnType<typeof startInngest>>
let client: Inngest
let options: Parameters<typeof startInngest>[0]
/** How often a step has begun, and what lets it end. */
const slow: { begun: number; end(): void } = { begun: 0, end: () => undefined }

beforeAll(async () => {
  // The app must know where Inngest listens before it starts, so a free port is chosen first.
  const port = await findFreePort()
  client = new Inngest({
    id: 'app',
    eventKey: 'key',
    signingKey: SIGNING_KEY,
    baseUrl: `http://localhost:${port}`,
    isDev: false,
  })
  let failures = 0
  const functions = [
    client.createFunction(
      { id: 'simple', triggers: [{ event: 'a' }] },
      ({ event }) => void log.push(`simple ${event.data.n}`),
    ),
    client.createFunction({ id: 'steps', triggers: [{ event: 'steps' }] }, async ({ step }) => {
      const first = await step.run('one', () => log.push('one') && 1)
      await step.sleep('nap', '300ms')
      const [two, three] = await Promise.all([step.run('two', () => 2), step.run('three', () => 3)])
      log.push(`sum ${first + two + three}`)
      return first + two + three
    }),
    client.createFunction({ id: 'flaky', retries: 3, triggers: [{ event: 'flaky' }] }, () => {
      failures += 1
      if (failures < 2) throw new Error('not yet')
      log.push('flaky done')
    }),
    client.createFunction(
      {
        id: 'hopeless',
        retries: 5,
        triggers: [{ event: 'hopeless' }],
        onFailure: () => void log.push('gave up'),
      },
      () => {
        throw new NonRetriableError('never')
      },
    ),
    client.createFunction(
      { id: 'only-big', triggers: [{ event: 'sized', if: "event.data.size == 'big'" }] },
      () => void log.push('big'),
    ),
    client.createFunction({ id: 'waits', triggers: [{ event: 'ask' }] }, async ({ step }) => {
      const answer = await step.waitForEvent('answer', {
        event: 'answer',
        timeout: '10s',
        if: 'event.data.id == async.data.id',
      })
      log.push(`answered ${answer?.data.text}`)
    }),
    client.createFunction(
      { id: 'once', idempotency: 'event.data.id', triggers: [{ event: 'once' }] },
      () => void log.push('once'),
    ),
    client.createFunction({ id: 'careful', triggers: [{ event: 'careful' }] }, async ({ step }) => {
      await step.run('first', () => log.push('careful first') && 1)
      await step.run('second', () => {
        slow.begun += 1
        return new Promise<number>((resolve) => {
          slow.end = () => resolve(2)
        })
      })
      log.push('careful done')
    }),
    client.createFunction(
      { id: 'batched', batchEvents: { maxSize: 3, timeout: '20s' }, triggers: [{ event: 'batched' }] },
      ({ events }) => void log.push(`batch of ${events.length}`),
    ),
    client.createFunction(
      {
        id: 'stoppable',
        cancelOn: [{ event: 'stop', if: 'event.data.id == async.data.id' }],
        triggers: [{ event: 'stoppable' }],
      },
      async ({ event, step }) => {
        await step.sleep('long', event.data.id === 1 ? '1h' : '100ms')
        log.push(`stoppable ${event.data.id}`)
      },
    ),
    client.createFunction({ id: 'ticks', triggers: [{ cron: '0 0 1 1 *' }] }, () => void log.push('tick')),
  ]
  const handler = serve({ client, functions })
  app = createServer((request, response) => void handler(request, response))
  await new Promise<void>((resolve) => app.listen(0, resolve))
  options = {
    port,
    databaseUrl: withDatabase(inject('serverUrl'), `nexus_inngest_${process.pid}`),
    signingKey: SIGNING_KEY,
    eventKey: 'key',
    serveUrl: `http://localhost:${(app.address() as AddressInfo).port}/api/inngest`,
  }
  stand = await startInngest(options)
  await vi.waitFor(() => expect(stand.executor.list()).toHaveLength(functions.length + 1), {
    timeout: 10_000,
  })
})

afterAll(async () => {
  await stand.close()
  app.close()
})

const eventually = (entry: string) => expect.poll(() => log, { timeout: 15_000 }).toContain(entry)

describe('the local Inngest with the real SDK', () => {
  it('runs a function for its event, once per event id', async () => {
    await client.send([
      { id: 'e1', name: 'a', data: { n: 1 } },
      { id: 'e1', name: 'a', data: { n: 1 } },
    ])
    await eventually('simple 1')
    await expect.poll(() => stand.executor.isIdle(), { timeout: 15_000 }).toBe(true)
    expect(log.filter((entry) => entry === 'simple 1')).toHaveLength(1)
  })

  it('remembers steps, sleeps, and runs steps side by side', async () => {
    await client.send({ name: 'steps', data: {} })
    await eventually('sum 6')
    expect(log.filter((entry) => entry === 'one')).toHaveLength(1)
  })

  it('tries again after a failure, and gives up at once when told to', async () => {
    await client.send([
      { name: 'flaky', data: {} },
      { name: 'hopeless', data: {} },
    ])
    await eventually('flaky done')
    await eventually('gave up')
  })

  it('listens to conditions, waits for other events, and starts once per key', async () => {
    await client.send([
      { name: 'sized', data: { size: 'small' } },
      { name: 'sized', data: { size: 'big' } },
      { name: 'ask', data: { id: 7 } },
    ])
    await eventually('big')
    await expect
      .poll(
        async () =>
          (
            (await (await fetch(`${stand.url}/_local/runs?function=waits`)).json()) as {
              runs: { waits: unknown[] }[]
            }
          ).runs[0]?.waits.length,
      )
      .toBe(1)
    await client.send({ name: 'answer', data: { id: 7, text: 'yes' } })
    await eventually('answered yes')
    await client.send([
      { name: 'once', data: { id: 1 } },
      { name: 'once', data: { id: 1 } },
    ])
    await eventually('once')
    await expect.poll(() => stand.executor.isIdle(), { timeout: 15_000 }).toBe(true)
    expect(log.filter((entry) => entry === 'once' || entry === 'big')).toHaveLength(2)
  })

  it('runs a clock function by hand and shows everything on its page', async () => {
    expect((await fetch(`${stand.url}/_local/functions/ticks/invoke`, { method: 'POST' })).status).toBe(200)
    await eventually('tick')
    expect(await (await fetch(stand.url)).text()).toContain('hopeless')
    expect((await fetch(`${stand.url}/e/wrong`, { method: 'POST', body: '{"name":"a"}' })).status).toBe(401)
  })

  it('carries on after a restart with what it had accepted', async () => {
    await fetch(`${stand.url}/_local/pause`, { method: 'POST' })
    await client.send({ name: 'a', data: { n: 'kept' } })
    await stand.close()
    stand = await startInngest(options)
    await eventually('simple kept')
  })
})

describe('the local Inngest when something dies', () => {
  it('repeats only the step in hand after a kill -9', async () => {
    await stand.close()
    const other = await startProcess()
    await client.send({ id: 'careful-1', name: 'careful', data: {} })
    await expect.poll(() => slow.begun, { timeout: 20_000 }).toBe(1)
    const ended = once(other, 'exit')
    other.kill('SIGKILL')
    // Its port is free when it is gone, not when it was told.
    await ended
    stand = await startInngest(options)
    await expect.poll(() => slow.begun, { timeout: 20_000 }).toBe(2)
    slow.end()
    await eventually('careful done')
    expect(log.filter((entry) => entry === 'careful first')).toHaveLength(1)
  })

  it('waits for an app that is down, without counting attempts', async () => {
    const { port } = app.address() as AddressInfo
    await new Promise((resolve) => {
      app.close(resolve)
      app.closeAllConnections()
    })
    await client.send({ name: 'a', data: { n: 'patient' } })
    await expect
      .poll(async () => (await runs('simple'))[0]?.next_at ?? '', { timeout: 10_000 })
      .not.toBe((await runs('simple'))[0]?.created_at)
    expect((await runs('simple'))[0]).toMatchObject({ status: 'queued', attempt: 0 })
    await new Promise<void>((resolve) => app.listen(port, resolve))
    await eventually('simple patient')
  })
})

describe('batches and cancellation', () => {
  it('hands over as many events as a batch takes', async () => {
    await client.send([1, 2, 3].map((n) => ({ name: 'batched', data: { n } })))
    await eventually('batch of 3')
  })

  it('cancels the run that the event means', async () => {
    await client.send([1, 2].map((id) => ({ name: 'stoppable', data: { id } })))
    await eventually('stoppable 2')
    await client.send({ name: 'stop', data: { id: 1 } })
    await expect
      .poll(async () => (await runs('stoppable')).map(({ status }) => status).sort())
      .toEqual(['cancelled', 'completed'])
  })

  it('replays a run from its page', async () => {
    const [run] = await runs('simple')
    const before = (await runs('simple')).length
    const answer = await fetch(`${stand.url}/runs/${run?.id}/replay`, { method: 'POST', redirect: 'manual' })
    expect(answer.status).toBe(303)
    await expect
      .poll(async () => (await runs('simple')).filter(({ status }) => status === 'completed').length)
      .toBe(before + 1)
    expect(await (await fetch(`${stand.url}/runs/${run?.id}`)).text()).toContain('Replay')
  })
})

type ShownRun = { id: string; status: string; attempt: number; next_at: string; created_at: string }

async function runs(name: string): Promise<ShownRun[]> {
  const answer = await fetch(`${stand.url}/_local/runs?function=${name}`)
  return ((await answer.json()) as { runs: ShownRun[] }).runs
}

/** The stand-in as a process of its own, on the same port and database. */
async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/inngest/server.ts'], {
    env: {
      ...process.env,
      PORT: String(options.port),
      DATABASE_URL_INNGEST: options.databaseUrl,
      INNGEST_SIGNING_KEY: options.signingKey,
      INNGEST_EVENT_KEY: options.eventKey,
      APP_SERVE_URL: options.serveUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The stand-in did not start')))
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('"ready":true') && resolve())
  })
  return child
}

describe('clock and conditions', () => {
  it.each([
    ['* * * * *', '2026-01-01T00:00:00Z', true],
    ['*/5 * * * *', '2026-01-01T00:10:00Z', true],
    ['*/5 * * * *', '2026-01-01T00:11:00Z', false],
    ['30 3 * * *', '2026-01-01T03:30:00Z', true],
    ['0 9-17 * * 1-5', '2026-01-02T12:00:00Z', true],
    ['0 9-17 * * 1-5', '2026-01-03T12:00:00Z', false],
    ['0 0 1 * 0', '2026-01-04T00:00:00Z', true],
  ])('%s at %s: %s', (expression, at, expected) => {
    expect(fires(expression, new Date(at))).toBe(expected)
  })

  it('refuse what they do not understand', () => {
    expect(() => fires('* *', new Date())).toThrow()
    expect(() => holds('event.data.x > 3', { event: { data: { x: 4 } } })).toThrow()
    expect(holds("event.data.a == 'x' && event.data.b != 2", { event: { data: { a: 'x', b: 1 } } })).toBe(
      true,
    )
    expect(keyOf("event.data.a + '-' + event.data.b", { event: { data: { a: 1, b: 2 } } })).toBe('1-2')
  })
})
