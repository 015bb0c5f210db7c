import 'server-only'
import { Readable } from 'node:stream'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { DEFAULT_MARKET, isMarketSlug, MARKETS, marketPath } from '@/lib/markets/markets'
import { ANSWER_ID } from './action-state'
import { errorText } from './error-texts'
import { setFlash } from './flash'
import { problemResponse } from './problem'
import { requestCtx } from './request-ctx'

/** `size` in bytes. `name` has nothing in it that a header would have to quote. */
export type HandedOut = { stream: Readable; size: number; contentType: string; name: string }

type Options = {
  /** The market's slug in the address. */
  market: string
  open: (ctx: Ctx) => Promise<HandedOut>
  /** Under which name the page finds why it was refused. */
  form: string
  /** The page where people read that, without its market; null where there is none for them. */
  pageFor: (error: AppError) => { path: `/${string}`; tells: boolean } | null
}

/**
 * Answers with a file that can be had so many times only: whoever looks ahead gets nothing and uses nothing up.
 * A refusal is a problem for programs, and for browsers the way to the page that says why.
 */
export async function handOutFile(request: Request, options: Options): Promise<Response> {
  if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return handOutNothing()
  try {
    const file = await options.open(await requestCtx(request))
    return new Response(Readable.toWeb(file.stream) as ReadableStream, {
      headers: {
        'Content-Type': file.contentType,
        'Content-Length': String(file.size),
        'Content-Disposition': `attachment; filename="${file.name}"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  } catch (error) {
    const isBrowser = request.headers.get('accept')?.includes('text/html')
    const page = isBrowser && error instanceof AppError ? options.pageFor(error) : null
    if (!page || !(error instanceof AppError)) return problemResponse(error, newId())
    return tellOn(page, error, options)
  }
}

/** For HEAD: what a link leads to is not told before it is fetched. */
export function handOutNothing(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

async function tellOn(
  page: { path: `/${string}`; tells: boolean },
  error: AppError,
  { form, market: slug }: Options,
): Promise<Response> {
  const market = isMarketSlug(slug) ? MARKETS[slug] : DEFAULT_MARKET
  if (page.tells) {
    const { code } = error
    const message = errorText(error, market.language)
    await setFlash({ form, state: { status: 'error', code, message, fields: {}, params: {} }, values: {} })
  }
  const path: `/${string}` = page.tells ? `${page.path}#${ANSWER_ID}` : page.path
  return new Response(null, {
    status: 303,
    headers: { Location: marketPath(market, path), 'Cache-Control': 'no-store' },
  })
}
