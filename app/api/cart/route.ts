import { findCurrentCart } from '@/lib/cart/get-cart'
import { newId } from '@/lib/core/id'
import { problemResponse } from '@/lib/http/problem'
import { requestCtx } from '@/lib/http/request-ctx'

/** The cart of this browser, for the drawer of the static pages. Nothing else of a page is personal. */
export async function GET(request: Request): Promise<Response> {
  try {
    const cart = await findCurrentCart(await requestCtx(request))
    return Response.json({ cart }, { headers: { 'Cache-Control': 'private, no-store' } })
  } catch (error) {
    return problemResponse(error, newId())
  }
}
