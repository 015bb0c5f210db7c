import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newId } from '@/lib/core/id'
import { hasActionBegun, POST_HEADER } from './begun-actions'

/**
 * A body that Next cannot decode into the call of an action (torn multipart, forged references) is its
 * 500, written before any code of ours runs. Whether ours has run tells the two apart: if not, the
 * answer becomes `refuse`, and Next's own is dropped.
 */
export function refuseUndecodable(
  request: IncomingMessage,
  response: ServerResponse,
  refuse: () => void,
): void {
  const post = newId()
  request.headers[POST_HEADER] = post
  // Nobody asks after a post whose sender has hung up.
  response.once('close', () => hasActionBegun(post))
  const { write, end, writeHead } = response
  let verdict: 'open' | 'passed' | 'refused' = 'open'
  const isRefused = (): boolean => {
    if (verdict !== 'open') return verdict === 'refused'
    verdict = !hasActionBegun(post) && response.statusCode === 500 ? 'refused' : 'passed'
    if (verdict === 'refused') {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      Object.assign(response, { write, end, writeHead })
      refuse()
      Object.assign(response, { write: () => true, end: () => response, writeHead: () => response })
    }
    return verdict === 'refused'
  }
  const gate =
    (original: (...args: never[]) => unknown, refused: unknown) =>
    (...args: never[]) =>
      isRefused() ? refused : original.apply(response, args)
  Object.assign(response, {
    write: gate(write, true),
    end: gate(end, response),
    writeHead: (status: number, ...rest: never[]) => {
      response.statusCode = status
      return isRefused() ? response : writeHead.apply(response, [status, ...rest] as never)
    },
  })
}
