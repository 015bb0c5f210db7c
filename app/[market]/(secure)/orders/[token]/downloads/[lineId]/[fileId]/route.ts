import { z } from 'zod'
import { Id, Token } from '@/lib/core/schema'
import { noSuchDownload } from '@/lib/downloads/errors'
import { openDownload } from '@/lib/downloads/open-download'
import { handOutFile, handOutNothing } from '@/lib/http/hand-out-file'

type Context = { params: Promise<{ market: string; token: string; lineId: string; fileId: string }> }

const Address = z.object({ token: Token, lineId: Id, fileId: Id })

/** A file of an order, to whoever holds the order's link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { market, ...given } = await params
  const address = Address.safeParse(given).data
  return handOutFile(request, {
    market,
    form: 'download',
    async open(ctx) {
      if (!address) throw noSuchDownload()
      const { token: orderToken, lineId: orderLineId, fileId } = address
      return openDownload(ctx, { orderToken, orderLineId, fileId })
    },
    pageFor: () => (address ? { path: `/orders/${address.token}`, tells: true } : null),
  })
}

export const HEAD = handOutNothing
