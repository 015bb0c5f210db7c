import { randomBytes } from 'node:crypto'
import { invalidParam, missing, noSuch } from './errors'
import { type Form, list, text } from './form-body'
import { mergeMetadata } from './metadata'
import { newId, now, type Store, type StripeObject } from './store'

/** https://docs.stripe.com/api/webhook_endpoints. The secret is shown once, at creation. */
export class WebhookEndpoints {
  constructor(private readonly store: Store) {}

  create(form: Form): StripeObject {
    const url = readUrl(form)
    if (!url) throw missing('url')
    const types = list(form, 'enabled_events')
    if (types.length === 0) throw missing('enabled_events')
    return this.store.put({
      id: newId('we'),
      object: 'webhook_endpoint',
      created: now(),
      api_version: text(form, 'api_version') ?? null,
      application: null,
      description: text(form, 'description') ?? null,
      enabled_events: types,
      livemode: false,
      metadata: mergeMetadata({}, form),
      secret: `whsec_${randomBytes(16).toString('hex')}`,
      status: 'enabled',
      url,
    })
  }

  read(id: string): Record<string, unknown> {
    const { secret: _, ...shown } = this.find(id)
    return shown
  }

  update(id: string, form: Form): Record<string, unknown> {
    const endpoint = this.find(id)
    const types = list(form, 'enabled_events')
    this.store.put({
      ...endpoint,
      url: readUrl(form) ?? endpoint.url,
      description:
        form.description === undefined ? endpoint.description : (text(form, 'description') ?? null),
      enabled_events: types.length > 0 ? types : endpoint.enabled_events,
      metadata: mergeMetadata(endpoint.metadata, form),
      status:
        form.disabled === undefined
          ? endpoint.status
          : text(form, 'disabled') === 'true'
            ? 'disabled'
            : 'enabled',
    })
    return this.read(id)
  }

  delete(id: string): unknown {
    this.find(id)
    this.store.delete(id)
    return { id, object: 'webhook_endpoint', deleted: true }
  }

  private find(id: string): StripeObject {
    const endpoint = this.store.get(id, 'webhook_endpoint')
    if (!endpoint) throw noSuch('webhook endpoint', id)
    return endpoint
  }
}

function readUrl(form: Form): string | undefined {
  const url = text(form, 'url')
  if (url !== undefined && !/^https?:\/\//.test(url))
    throw invalidParam(
      'url',
      'Invalid URL: An explicit scheme (such as https) must be provided.',
      'url_invalid',
    )
  return url
}
