import 'server-only'
import type { z } from 'zod'
import { notFound } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'
import { pageAddress } from '@/lib/seo/addresses'
import { clientAddress } from './client-address'
import { problemResponse } from './problem'
import { limitRate } from './rate-limit'

/** How the Markdown twins of one kind of page are made. */
export type Twin = {
  /** What the last part of the address must look like. */
  schema: z.ZodType<string>
  /** What the page says; null where there is none. */
  text: (market: Market, path: string) => Promise<string | null>
  /** What stands at the end of the page's address now; asked only where there is no page. */
  moved: (path: string) => Promise<string | null>
}

type Context = { params: Promise<{ market: string; slug?: string; path?: string[] }> }

const CACHED = 'public, max-age=0, s-maxage=60'

/**
 * The route of twins of the pages below `folder`. Each names its page as the one that search engines are to list; an old
 * address leads on to the new one.
 */
export function answerTwin(folder: `/${string}`, twin: Twin) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const limits = await limitRate(clientAddress(request.headers))
      const { market: marketSlug, slug, path } = await params
      const wanted = twin.schema.safeParse(slug ?? path?.join('/')).data
      if (wanted === undefined || !isMarketSlug(marketSlug)) throw notFound('page')
      const market = MARKETS[marketSlug]
      const text = await twin.text(market, wanted)
      if (text !== null) return answer(text, pageAddress(market, `${folder}/${wanted}`), limits)
      const now = await twin.moved(wanted)
      if (now === null) throw notFound('page')
      return movedTo(marketPath(market, `${folder}/${now}`))
    } catch (error) {
      return problemResponse(error, newId())
    }
  }
}

function answer(text: string, page: string, limits: Record<string, string>): Response {
  return new Response(text, {
    headers: {
      ...limits,
      'Content-Type': 'text/markdown; charset=utf-8',
      'Cache-Control': CACHED,
      Link: `<${page}>; rel="canonical"`,
    },
  })
}

function movedTo(path: string): Response {
  return new Response(null, { status: 308, headers: { Location: `${path}.md`, 'Cache-Control': CACHED } })
}
