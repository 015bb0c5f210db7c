import { Faults } from '../http/faults'
import { html, json, type Reply, type Running, runAsProcess, seeOther, serve } from '../http/server'
import { type Access, Api } from './api'
import { control } from './control'
import { dashboard } from './dashboard'
import { badKey, StripeError } from './errors'
import { API_VERSION, Events } from './events'
import { type Form, parseForm, text } from './form-body'
import { Idempotency } from './idempotency'
import { PaymentIntents } from './payment-intents'
import { PaymentMethods } from './payment-methods'
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
  const methods = new PaymentMethods(store, events)
  const intents = new PaymentIntents(store, events, methods, () => baseUrl)
  const refunds = new Refunds(store, events)
  const api = new Api(store, events, intents, methods, refunds)
  const idempotency = new Idempotency(store)
  const faults = new Faults()

  const running = await serve(options.port, async (request): Promise<Reply> => {
    const { method, url } = request
    const path = url.pathname
    if (path === '/health') return json(200, { ok: true })
    if (method === 'OPTIONS') return { status: 204, body: '', headers: CORS }
    try {
      if (path.startsWith('/v1/')) {
        // Only POST has keys; the others are safe to repeat as they are.
        const key = method === 'POST' ? header(request, 'idempotency-key') : undefined
        const route = `${method} ${path}`
        const once = async () => idempotency.once(key, `${route}\n${request.body}`, () => answer(request))
        const reply = await idempotency.exclusive(key, () => faults.around(route, once))
        return { ...reply, headers: { ...reply.headers, ...CORS } }
      }
      if (path.startsWith('/3ds/')) {
        const id = path.slice('/3ds/'.length)
        return method === 'POST'
          ? answerChallenge(store, intents, id, new URLSearchParams(request.body))
          : challengePage(store, intents, id, url.searchParams.get('client_secret'))
      }
      if (path.startsWith('/_local/'))
        return await control({ store, events, faults, intents, refunds }, method, path, request.body)
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
  intents.resume()
  refunds.resume()
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
      return json(200, value, { 'Request-Id': newId('req'), 'Stripe-Version': API_VERSION })
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
