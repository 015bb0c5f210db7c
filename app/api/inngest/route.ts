import { serve } from 'inngest/next'
import type { NextRequest } from 'next/server'
import { inngest } from '@/lib/adapters/events/inngest'
import { guardHandler } from '@/lib/http/guard-handler'
import { functions } from '@/lib/jobs/functions'

const sdk = serve({ client: inngest, functions })

/** Inngest sends at most 4 MB, and signs what it sends; whoever does not is answered like anybody. */
const options = {
  maxBytes: 4 * 1024 * 1024,
  isPeer: (request: NextRequest) => request.headers.has('x-inngest-signature'),
}

export const GET = guardHandler(sdk.GET, options)
export const POST = guardHandler(sdk.POST, options)
export const PUT = guardHandler(sdk.PUT, options)
