import { Readable } from 'node:stream'
import { signInPath } from '@/components/account/own-path'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { ANSWER_ID } from '@/lib/http/action-state'
import { errorText } from '@/lib/http/error-texts'
import { setFlash } from '@/lib/http/flash'
import { problemResponse } from '@/lib/http/problem'
import { requestCtx } from '@/lib/http/request-ctx'
import { DEFAULT_MARKET, isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'
import { linkOver } from '@/lib/privacy/errors'
import { openExport } from '@/lib/privacy/open-export'
import { DownloadToken } from '@/lib/privacy/schema'

type Context = { params: Promise<{ market: string; token: string }> }

/** The copy of somebody's data, once. Whoever only looks ahead gets nothing, and uses nothing up. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { market, token } = await params
  if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return nothing()
  try {
    const ctx = await requestCtx(request)
    if (!DownloadToken.safeParse(token).success) throw linkOver()
    const { stream, size, fileName } = await openExport(ctx, token)
    return new Response(Readable.toWeb(stream) as ReadableStream, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(size),
        'Content-Disposition': `attachment; filename="${fileName}"`,
        'Cache-Control': 'no-store',
      },
    })
  } catch (error) {
    const isBrowser = request.headers.get('accept')?.includes('text/html')
    if (!isBrowser || !(error instanceof AppError)) return problemResponse(error, newId())
    return backToPage(error, isMarketSlug(market) ? MARKETS[market] : DEFAULT_MARKET)
  }
}

export function HEAD(): Response {
  return nothing()
}

function nothing(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** People read why on the page itself, after signing in where that is the reason. */
async function backToPage(error: AppError, market: Market): Promise<Response> {
  const page = '/account/privacy'
  if (error.kind !== 'unauthenticated') {
    const { code } = error
    const message = errorText(error, market.language)
    await setFlash({
      form: 'download-export',
      state: { status: 'error', code, message, fields: {}, params: {} },
      values: {},
    })
  }
  const path = error.kind === 'unauthenticated' ? signInPath(page) : (`${page}#${ANSWER_ID}` as const)
  return new Response(null, {
    status: 303,
    headers: { Location: marketPath(market, path), 'Cache-Control': 'no-store' },
  })
}
