import { Readable } from 'node:stream'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { newId } from '@/lib/core/id'
import { Id, Token } from '@/lib/core/schema'
import { noSuchDownload } from '@/lib/downloads/errors'
import { openDownload } from '@/lib/downloads/open-download'
import { ANSWER_ID } from '@/lib/http/action-state'
import { errorText } from '@/lib/http/error-texts'
import { setFlash } from '@/lib/http/flash'
import { problemResponse } from '@/lib/http/problem'
import { requestCtx } from '@/lib/http/request-ctx'
import { DEFAULT_MARKET, isMarketSlug, MARKETS, type Market, marketPath } from '@/lib/markets/markets'

type Context = { params: Promise<{ market: string; token: string; lineId: string; fileId: string }> }

const Address = z.object({ token: Token, lineId: Id, fileId: Id })

/** A file of an order, to whoever holds the order's link. Whoever only looks ahead gets nothing, and uses nothing up. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (/prefetch|prerender/.test(request.headers.get('sec-purpose') ?? '')) return nothing()
  const { market, ...given } = await params
  const address = Address.safeParse(given).data
  try {
    if (!address) throw noSuchDownload()
    const { token: orderToken, lineId: orderLineId, fileId } = address
    const file = await openDownload(await requestCtx(request), { orderToken, orderLineId, fileId })
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
    if (!isBrowser || !address || !(error instanceof AppError)) return problemResponse(error, newId())
    return backToOrder(error, address.token, isMarketSlug(market) ? MARKETS[market] : DEFAULT_MARKET)
  }
}

export function HEAD(): Response {
  return nothing()
}

function nothing(): Response {
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** People read why on the page of the order. */
async function backToOrder(error: AppError, token: string, market: Market): Promise<Response> {
  const { code } = error
  const message = errorText(error, market.language)
  await setFlash({
    form: 'download',
    state: { status: 'error', code, message, fields: {}, params: {} },
    values: {},
  })
  return new Response(null, {
    status: 303,
    headers: {
      Location: marketPath(market, `/orders/${token}#${ANSWER_ID}`),
      'Cache-Control': 'no-store',
    },
  })
}
