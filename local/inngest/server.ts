import { createHash, randomUUID } from 'node:crypto'
import { escapeHtml, page, table } from '../http/page'
import { html, json, type Reply, type Running, runAsProcess, seeOther, serve } from '../http/server'
import { Executor } from './executor'
import { Store } from './store'
import type { Event, FunctionConfig, Run } from './types'

export type InngestOptions = {
  port: number
  databaseUrl: string
  signingKey: string
  eventKey: string
  serveUrl: string
}

/** Starts the stand-in for Inngest on loopback. */
export async function startInngest(options: InngestOptions): Promise<Running & { executor: Executor }> {
  const store = await Store.open(options.databaseUrl)
  const executor = new Executor(store, { signingKey: options.signingKey }, options.serveUrl)

  const running = await serve(options.port, async ({ method, url, headers, body }): Promise<Reply> => {
    const path = url.pathname
    if (path === '/health') return json(200, { ok: true })
    if (method === 'POST' && path.startsWith('/e/')) return receive(path.slice('/e/'.length), body)
    if (method === 'POST' && path === '/fn/register')
      return register(String(headers.authorization ?? ''), body)
    if (path.startsWith('/_local/')) return control(method, url)
    const run = await findRun(path)
    if (run && method === 'POST') {
      if (path.endsWith('/replay')) await executor.replay(run)
      if (path.endsWith('/cancel')) await store.cancel(run.id)
      return seeOther('/')
    }
    if (run) return html(runPage(run))
    if (path === '/') return html(await overview(url))
    return json(404, { error: 'There is nothing here.' })
  })
  await executor.start()
  return {
    ...running,
    executor,
    async close() {
      await running.close()
      await executor.close()
      await store.close()
    },
  }

  /** https://api-docs.inngest.com/docs/inngest-api/: one event or a list; the same id twice is one event. */
  async function receive(key: string, body: string): Promise<Reply> {
    if (key !== options.eventKey) return json(401, { status: 401, error: 'Event key not found' })
    const events = readEvents(body)
    if (!events) return json(400, { status: 400, error: 'Send an event, or a list of events, with a name.' })
    await executor.accept(events)
    return json(200, { ids: events.map(({ id }) => id), status: 200 })
  }

  async function register(authorization: string, body: string): Promise<Reply> {
    if (authorization !== `Bearer ${hashedKey(options.signingKey)}`)
      return json(401, { status: 401, error: 'Wrong signing key', modified: false })
    const { functions } = JSON.parse(body) as { functions: FunctionConfig[] }
    await executor.register(functions)
    return json(200, { status: 200, ok: true, modified: true })
  }

  async function control(method: string, url: URL): Promise<Reply> {
    const route = `${method} ${url.pathname.replace('/_local/', '')}`
    if (route === 'GET runs') {
      const runs = await store.list({
        status: url.searchParams.get('status'),
        functionId: url.searchParams.get('function'),
      })
      return json(200, { runs })
    }
    if (route === 'GET idle') return json(200, { idle: await executor.isIdle() })
    if (route === 'GET functions') return json(200, { functions: executor.list() })
    if (route === 'POST pause' || route === 'POST resume') executor.isPaused = route === 'POST pause'
    else if (route === 'POST sync') return json(200, { synced: await executor.sync() })
    else if (route === 'POST reset') await store.reset()
    else {
      const name = /^POST functions\/([\w.-]+)\/invoke$/.exec(route)?.[1]
      const config = executor
        .list()
        .find(({ id }) => id === name || (name !== undefined && id.endsWith(`-${name}`)))
      if (!config) return json(404, { error: 'There is no such function.' })
      await executor.invoke(config.id)
      if (url.searchParams.has('back')) return seeOther('/')
    }
    return json(200, { ok: true })
  }

  function findRun(path: string): Promise<Run | null> {
    const id = /^\/runs\/([\w-]+)/.exec(path)?.[1]
    return id ? store.find(id) : Promise.resolve(null)
  }

  async function overview(url: URL): Promise<string> {
    const runs = await store.list({
      status: url.searchParams.get('status'),
      functionId: url.searchParams.get('function'),
      limit: 100,
    })
    const filters = ['', 'queued', 'completed', 'failed', 'cancelled']
      .map((status) => `<a href="/?status=${status}">${status || 'all'}</a>`)
      .join('')
    return page(
      'Local Inngest',
      `<h2>Functions</h2>${table(
        ['Function', 'Started by', ''],
        executor
          .list()
          .map((config) => [
            escapeHtml(config.name),
            escapeHtml(config.triggers.map(({ event, cron }) => event ?? cron).join(', ')),
            `<form method="post" action="/_local/functions/${escapeHtml(config.id)}/invoke?back"><button>Run now</button></form>`,
          ]),
      )}<h2>Runs</h2><nav>${filters}</nav>${table(
        ['Started', 'Function', 'Status', ''],
        runs.map((run) => [
          escapeHtml(new Date(run.created_at).toISOString().slice(0, 19).replace('T', ' ')),
          `<a href="/runs/${run.id}">${escapeHtml(run.function_id)}</a>`,
          escapeHtml(run.attempt > 0 ? `${run.status} (attempt ${run.attempt + 1})` : run.status),
          `<form method="post" action="/runs/${run.id}/replay"><button>Replay</button></form>`,
        ]),
      )}`,
    )
  }
}

function runPage(run: Run): string {
  const show = (value: unknown) => `<pre>${escapeHtml(JSON.stringify(value, null, 2))}</pre>`
  return page(
    run.function_id,
    `<p><a href="/">All runs</a> · ${escapeHtml(run.status)} · attempt ${run.attempt + 1}</p>
    <form method="post" action="/runs/${run.id}/replay"><button>Replay</button></form><form method="post" action="/runs/${run.id}/cancel"><button>Cancel</button></form>
    <h2>Events</h2>${show(run.events)}<h2>Steps</h2>${show(run.steps)}<h2>Output</h2>${show(run.output)}`,
  )
}

function readEvents(body: string): Event[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  const list = (Array.isArray(parsed) ? parsed : [parsed]) as Partial<Event>[]
  if (list.some((event) => typeof event?.name !== 'string')) return null
  return list.map((event) => ({
    id: event.id || randomUUID(),
    name: String(event.name),
    data: event.data ?? {},
    ts: event.ts ?? Date.now(),
  }))
}

/** The SDK authenticates with the SHA-256 of the key's bytes, under the same prefix. */
function hashedKey(signingKey: string): string {
  const [prefix = ''] = /^signkey-\w+-/.exec(signingKey) ?? []
  return prefix + createHash('sha256').update(signingKey.slice(prefix.length), 'hex').digest('hex')
}

if (process.argv[1]?.endsWith('inngest/server.ts')) {
  await runAsProcess(() =>
    startInngest({
      port: Number(process.env.PORT ?? 3012),
      databaseUrl:
        process.env.DATABASE_URL_INNGEST ?? 'postgres://postgres:postgres@localhost:54329/nexus_inngest',
      signingKey: process.env.INNGEST_SIGNING_KEY ?? 'signkey-test-6c6f63616c6e65787573',
      eventKey: process.env.INNGEST_EVENT_KEY ?? 'local-nexus',
      serveUrl: process.env.APP_SERVE_URL ?? 'http://localhost:3000/api/inngest',
    }),
  )
}
