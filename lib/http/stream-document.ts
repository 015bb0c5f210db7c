import 'server-only'
import { newId } from '@/lib/core/id'
import { clientAddress } from './client-address'
import { problemResponse } from './problem'
import { limitRate } from './rate-limit'

/** How often one client may ask in a minute: nobody has to have all of the catalogue every second. */
const PER_MINUTE = { list: 120, catalogue: 30 } as const

type Document = {
  /** How much of the catalogue it is made of. */
  size: keyof typeof PER_MINUTE
  contentType: string
  seconds: number
}

/**
 * Answers a document that is made piece by piece, as fast as it is read, and may be kept by shared caches for
 * `seconds`. What fails before the first piece is a problem; later the answer breaks off, so that nobody takes a part
 * for the whole.
 */
export async function streamDocument(
  request: Request,
  options: Document,
  pieces: () => AsyncIterable<string> | Promise<AsyncIterable<string>>,
): Promise<Response> {
  try {
    const client = clientAddress(request.headers)
    const limits = await limitRate(client && `${options.size}:${client}`, PER_MINUTE[options.size])
    const iterator = (await pieces())[Symbol.asyncIterator]()
    const first = await iterator.next()
    return new Response(streamOf(first, iterator), {
      headers: {
        ...limits,
        'Content-Type': options.contentType,
        'Cache-Control': `public, max-age=0, s-maxage=${options.seconds}`,
      },
    })
  } catch (error) {
    return problemResponse(error, newId())
  }
}

/** A document that is there as a whole. */
export async function* whole(text: string | Promise<string>): AsyncGenerator<string> {
  yield await text
}

function streamOf(
  first: IteratorResult<string>,
  iterator: AsyncIterator<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | null = first
  return new ReadableStream({
    async pull(controller) {
      const piece = next ?? (await iterator.next())
      next = null
      if (piece.done) controller.close()
      else controller.enqueue(encoder.encode(piece.value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}
