import { DropConnection, json, type Reply, type Running, runAsProcess, serve } from '../http/server'
import { emailObject, type Refusal } from './message'
import { Outbox } from './outbox'
import { listPage, messagePage } from './pages'

type Fault = { status?: number; delayMs?: number; times: number; dropConnection?: boolean }

/** Resend's names for the failures that tests ask for. */
const FAULT_NAMES: Record<number, string> = {
  401: 'restricted_api_key',
  403: 'invalid_api_key',
  422: 'validation_error',
  429: 'rate_limit_exceeded',
}

/** Stands in for Resend: accepts its API, keeps every message and shows it in the browser. */
export function startMailbox(options: { port: number; stateDir: string; apiKey: string }): Promise<Running> {
  const outbox = new Outbox(options.stateDir)
  const sending = new Set<string>()
  let fault: Fault | null = null

  return serve(options.port, async ({ method, url, headers, body }) => {
    const path = url.pathname
    if (path === '/health') return json(200, { ok: true })
    if (path.startsWith('/_local/')) return control(method, url, body)
    if (path === '/emails' || path === '/emails/batch') {
      if (method !== 'POST') return refuse(405, 'method_not_allowed', 'Method is not allowed.')
      const stranger = refuseStranger(headers.authorization)
      return stranger ?? send(body, headers['idempotency-key']?.toString(), path.endsWith('batch'))
    }
    const [, kind, id] = /^\/(emails|messages)\/([\w-]+)$/.exec(path) ?? []
    const message = id ? outbox.find(id) : undefined
    if (message && kind === 'emails')
      return refuseStranger(headers.authorization) ?? json(200, emailObject(message))
    if (message) return messagePage(message, url.searchParams.get('view') ?? 'html')
    if (path === '/') return listPage(outbox.search(url.searchParams), url.searchParams.get('q') ?? '')
    return refuse(404, 'not_found', id ? 'Email not found' : 'There is nothing here.')
  })

  function refuseStranger(authorization: string | undefined): Reply | null {
    if (!authorization) return refuse(401, 'missing_api_key', 'Missing API key in the authorization header.')
    return authorization === `Bearer ${options.apiKey}`
      ? null
      : refuse(403, 'invalid_api_key', 'API key is invalid')
  }

  async function send(body: string, key: string | undefined, isBatch: boolean): Promise<Reply> {
    if (key && sending.has(key))
      return refuse(
        409,
        'concurrent_idempotent_requests',
        'Same idempotency key used while original request is still in progress.',
      )
    if (key) sending.add(key)
    try {
      return await misbehaving(() => {
        const ids = outbox.accept(body, key, isBatch)
        if (!Array.isArray(ids)) return refuse(ids.status, ids.name, ids.message)
        return json(200, isBatch ? { data: ids.map((id) => ({ id })) } : { id: ids[0] })
      })
    } finally {
      if (key) sending.delete(key)
    }
  }

  /** As the tests have asked: late, with a failure, or with an answer that is lost on its way. */
  async function misbehaving(work: () => Reply): Promise<Reply> {
    const active = fault
    if (!active || active.times <= 0) return work()
    active.times -= 1
    if (active.delayMs) await new Promise((resolve) => setTimeout(resolve, active.delayMs))
    if (active.status)
      return refuse(
        active.status,
        FAULT_NAMES[active.status] ?? 'application_error',
        'A fault was asked for.',
      )
    const reply = work()
    if (active.dropConnection) throw new DropConnection()
    return reply
  }

  function control(method: string, url: URL, body: string): Reply {
    switch (`${method} ${url.pathname}`) {
      case 'GET /_local/messages':
        return json(200, { messages: outbox.search(url.searchParams) })
      case 'DELETE /_local/messages':
        outbox.clear()
        return json(200, { ok: true })
      case 'POST /_local/faults':
        fault = { times: 1, ...(JSON.parse(body) as Partial<Fault>) }
        return json(200, { ok: true })
      case 'DELETE /_local/faults':
        fault = null
        return json(200, { ok: true })
      default:
        return refuse(404, 'not_found', 'There is nothing here.')
    }
  }
}

function refuse(status: Refusal['status'], name: string, message: string): Reply {
  return json(status, { statusCode: status, name, message })
}

if (process.argv[1]?.endsWith('mailbox/server.ts')) {
  await runAsProcess(() =>
    startMailbox({
      port: Number(process.env.PORT ?? 3013),
      stateDir: process.env.STATE_DIR ?? '.data/mailbox',
      apiKey: process.env.RESEND_API_KEY ?? 're_local_nexus',
    }),
  )
}
