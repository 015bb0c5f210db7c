import { after } from 'next/server'
import { handlePaymentEvent } from '@/lib/checkout/handle-payment-event'
import { receivePaymentEvent } from '@/lib/checkout/receive-payment-event'
import { systemCtx } from '@/lib/context'
import { problemResponse } from '@/lib/http/problem'
import { readBody } from '@/lib/http/read-body'

/** An event may carry a whole invoice. */
const MAX_EVENT_BYTES = 1024 * 1024

/** Takes an event in and answers at once; working it out must not keep the provider waiting (the sweep covers a crash). */
export async function POST(request: Request): Promise<Response> {
  const ctx = systemCtx('stripe-webhook')
  try {
    const rawBody = await readBody(request, MAX_EVENT_BYTES)
    const event = await receivePaymentEvent(ctx, {
      rawBody,
      signature: request.headers.get('stripe-signature') ?? '',
    })
    if (event) after(() => handlePaymentEvent(ctx, event))
    return Response.json({ received: true })
  } catch (error) {
    return problemResponse(error, ctx.requestId)
  }
}
