import 'server-only'
import type { ServerResponse } from 'node:http'

/** Where pages are whose addresses may change. */
const MAY_MOVE = /^(?:\/[a-z]{2}-[a-z]{2})?\/(?:products|c)\/[^?]/

/** How long proxies may keep where a page has moved to. */
const SECONDS = 60

/**
 * A page that has moved: Next names its new address twice when it has just found out, and browsers would keep the answer
 * for ever, so that an address that is taken back would lead them in a circle.
 */
export function tidyMoved(url: string, response: ServerResponse): void {
  if (!MAY_MOVE.test(url)) return
  const { writeHead } = response
  response.writeHead = (status: number, ...rest: never[]) => {
    if (status === 308) {
      const [location] = [response.getHeader('Location') ?? []].flat()
      if (location !== undefined) response.setHeader('Location', location)
      response.setHeader('Cache-Control', `public, max-age=0, s-maxage=${SECONDS}`)
    }
    return writeHead.apply(response, [status, ...rest] as never)
  }
}
