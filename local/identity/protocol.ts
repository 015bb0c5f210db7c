import type { IncomingHttpHeaders } from 'node:http'
import { escapeHtml, page } from '../http/page'
import { html, type Reply } from '../http/server'
import type { AuthorizationRequest } from './grants'
import type { Provider } from './people'

export type TokenRequest = { headers: IncomingHttpHeaders; form: URLSearchParams }

/** Null: nothing is served there. */
export type Handled = Reply | null

/** What differs between the providers. */
export type Protocol = {
  readonly provider: Provider
  readonly name: string
  /** Where people are sent to, below the address of the provider. */
  readonly authorizePath: string
  /** What an app asks for, or the page that refuses it: an app that is not known is not led back to. */
  readRequest(query: URLSearchParams): AuthorizationRequest | Reply
  /** Where somebody is led back to who has agreed, or has not. */
  allowed(request: AuthorizationRequest, code: string): string
  cancelled(request: AuthorizationRequest): string
  /** What apps ask for themselves; `route` is a method and a path below the address of the provider. */
  answer(route: string, request: TokenRequest): Promise<Handled>
}

export function refusalPage(status: number, error: string, text: string): Reply {
  const body = `<p>${escapeHtml(text)}</p><p class="quiet">Error ${status}: ${escapeHtml(error)}</p>`
  return { ...html(page('Access blocked', body)), status }
}
