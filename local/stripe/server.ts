import { html, json, type Reply, type Running, runAsProcess, seeOther, serve } from '../http/server'
import { type Access, Api } from './api'
import { dashboard } from './dashboard'
import { badKey, StripeError } from './errors'
import { API_VERSION, Events, type WebhookMode } from './events'
import { type Fault, Faults } from './faults'
import { type Form, parseForm, text } from './form-body'
import { Idempotency } from './idempotency'
import { PaymentIntents } from './payment-intents'
import { Refunds } from './refunds'
import { newId, Store } from './store'
import { answerChallenge, challengePage } from './three-d-secure'

export type StripeOptions = {
  port: number
  stateDir: string
  secretKey: string
  publishableKey: string
  webhookSecret: string
  webhookUrls: string[]
  /** The types that the shop's endpoint subscribes to; everything when left out. */
  webhookEvents?: readonly string[]
}

type Request = {
  method: string
  url: URL
  headers: Record<string, string | string[] | undefined>
  body: string
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type, idempotency-key, stripe-version',
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
}

/** Starts the stand-in for Stripe on loopback. */
export async function startStripe(options: StripeOptions): Promise<Running> {
  const store = new Store(options.stateDir)
  const events = new Events(store, {
    urls: options.webhookUrls,
    secret: options.webhookSecret,
    types: options.webhookEvents ?? ['*'],
  })
  let baseUrl = ''
  const intents = new PaymentIntents(store, events, () => baseUrl)
  const refunds = new Refunds(store, events)
  const api = new Api(store, events, intents, refunds)
  const idempotency = new Idempotency(store)
  const faults = new Faults()

  const running = await serve(options.port, async (request): Promise<Reply> => {
    const { method, url } = request
    const path = url.pathname
    if (path === '/health') return json(200, { ok: true })
    if (method === 'OPTIONS') return { status: 204, body: '', headers: CORS }
    try {
      if (path.startsWith('/v1/')) {
        const call = () =>
          idempotency.once(header(request, 'idempotency-key'), `${method} ${path}\n${request.body}`, () =>
            answer(request),
          )
        return await faults.around(`${method} ${path}`, () => call())
      }
      if (path.startsWith('/3ds/')) {
        const id = path.slice('/3ds/'.length)
        return method === 'POST'
          ? answerChallenge(store, intents, id, new URLSearchParams(request.body))
          : challengePage(store, intents, id, url.searchParams.get('client_secret'))
      }
      if (path.startsWith('/_local/')) return await control(request)
      if (path.startsWith('/dashboard/')) return dashboardAction(path, new URLSearchParams(request.body))
      if (path === '/') return html(dashboard(store, events))
      return json(404, {
        error: { type: 'invalid_request_error', message: `Unrecognized request URL (${method}: ${path}).` },
      })
    } catch (error) {
      return refusal(error)
    }
  })
  baseUrl = running.url
  return {
    ...running,
    close() {
      events.close()
      return running.close()
    },
  }

  function answer(request: Request): Reply {
    try {
      const query = parseForm(request.url.search)
      const form = { ...query, ...parseForm(request.body) }
      const access = accessOf(request, form)
      const value = api.run({ method: request.method, path: request.url.pathname, form, access })
      return json(200, value, { 'Request-Id': newId('req'), 'Stripe-Version': API_VERSION, ...CORS })
    } catch (error) {
      return refusal(error)
    }
  }

  function accessOf(request: Request, form: Form): Access {
    const authorization = header(request, 'authorization') ?? ''
    const basic = /^Basic (.+)$/.exec(authorization)?.[1]
    const key =
      /^Bearer (.+)$/.exec(authorization)?.[1] ??
      (basic ? Buffer.from(basic, 'base64').toString().split(':')[0] : text(form, 'key'))
    if (key === options.secretKey) return 'secret'
    if (key === options.publishableKey) return 'publishable'
    throw badKey()
  }

  /** How tests make it misbehave. */
  async function control({ method, url, body }: Request): Promise<Reply> {
    const input = body ? (JSON.parse(body) as Record<string, unknown>) : {}
    switch (`${method} ${url.pathname}`) {
      case 'POST /_local/faults':
        faults.add(input as Partial<Fault>)
        return json(200, { ok: true })
      case 'DELETE /_local/faults':
        faults.clear()
        return json(200, { ok: true })
      case 'POST /_local/webhooks':
        events.settings = { ...events.settings, ...(input as Partial<WebhookMode>) }
        return json(200, events.settings)
      case 'POST /_local/webhooks/deliver':
        return json(200, {
          delivered: await events.deliverAll(
            input.order === 'reversed' ? 'reversed' : 'normal',
            Number(input.copies ?? 1),
          ),
        })
      case 'POST /_local/reset':
        store.reset()
        faults.clear()
        events.settings = { mode: 'normal', duplicate: 1, delayMs: 0 }
        return json(200, { ok: true })
      case 'GET /_local/state':
        return json(200, {
          intents: store
            .list('payment_intent')
            .map(({ id, status, amount, amount_received, currency, metadata }) => ({
              id,
              status,
              amount,
              amount_received,
              currency,
              metadata,
            })),
          refunds: store
            .list('refund')
            .map(({ id, amount, status, payment_intent }) => ({ id, amount, status, payment_intent })),
          undelivered: [...store.deliveries.values()].filter(({ deliveredAt }) => deliveredAt === null)
            .length,
        })
      default: {
        const late = /^\/_local\/intents\/(\w+)\/succeed$/.exec(url.pathname)?.[1]
        if (late) return json(200, intents.succeedLate(late))
        const refunded = /^\/_local\/intents\/(\w+)\/finish-refunds$/.exec(url.pathname)?.[1]
        if (refunded) {
          refunds.finishAll(refunded)
          return json(200, { ok: true })
        }
        const resend = /^\/_local\/events\/(\w+)\/resend$/.exec(url.pathname)?.[1]
        if (resend) events.resend(resend)
        return json(resend ? 200 : 404, { ok: Boolean(resend) })
      }
    }
  }

  function dashboardAction(path: string, form: URLSearchParams): Reply {
    const mode = form.get('mode')
    if (path === '/dashboard/webhooks' && (mode === 'normal' || mode === 'paused' || mode === 'off'))
      events.settings = { ...events.settings, mode }
    if (path === '/dashboard/resend') events.resend(form.get('id') ?? '')
    if (path === '/dashboard/refund') refunds.create({ payment_intent: form.get('payment_intent') ?? '' })
    return seeOther('/')
  }
}

function refusal(error: unknown): Reply {
  if (error instanceof StripeError)
    return json(error.status, error.body(), { 'Request-Id': newId('req'), ...CORS })
  throw error
}

function header(request: Request, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

if (process.argv[1]?.endsWith('stripe/server.ts')) {
  await runAsProcess(() =>
    startStripe({
      port: Number(process.env.PORT ?? 3011),
      stateDir: process.env.STATE_DIR ?? '.data/stripe',
      secretKey: process.env.STRIPE_SECRET_KEY ?? 'sk_test_local_nexus',
      publishableKey: process.env.STRIPE_PUBLISHABLE_KEY ?? 'pk_test_local_nexus',
      webhookSecret: process.env.STRIPE_WEBHOOK_SECRET ?? 'whsec_local_nexus_0123456789abcdef',
      webhookEvents: (process.env.WEBHOOK_EVENTS ?? '*').split(','),
      webhookUrls: (process.env.WEBHOOK_URL ?? 'http://localhost:3000/api/webhooks/stripe').split(','),
    }),
  )
}
