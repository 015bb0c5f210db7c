import 'server-only'
import { setMaxListeners } from 'node:events'
import { log } from '@/lib/log'
import { stopSignal } from './drain'

/** One event of a stream; null is a sign of life that keeps proxies from closing it. */
export type ServerEvent = { event: string; data: unknown } | null

/** After how many milliseconds a browser asks again when a stream has ended. */
const RETRY_MS = 5_000

setMaxListeners(0, stopSignal())

/**
 * Answers with server-sent events for as long as `open` gives some, the caller listens and this process is not told
 * to stop. `open` is told of the end by its signal, whatever brings it.
 */
export async function eventStream(
  request: Request,
  headers: Record<string, string>,
  open: (signal: AbortSignal) => Promise<AsyncIterator<ServerEvent>>,
): Promise<Response> {
  const end = new AbortController()
  const events = await open(AbortSignal.any([end.signal, request.signal, stopSignal()]))
  let isFirst = true
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await events.next().catch((error: unknown) => {
          log.warn({ err: error }, 'a stream of events broke off')
          return { done: true as const, value: undefined }
        })
        if (!next.done) return controller.enqueue(encode(next.value, isFirst))
        end.abort()
        controller.close()
      },
      cancel: () => end.abort(),
    },
    // Nothing is made before somebody reads it.
    { highWaterMark: 0 },
  )
  return new Response(body, {
    headers: {
      ...headers,
      'Content-Type': 'text/event-stream',
      // Compressed, events would wait for each other.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })

  function encode(event: ServerEvent, withRetry: boolean): Uint8Array {
    isFirst = false
    const text = event ? `event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n` : ': \n\n'
    return new TextEncoder().encode(withRetry ? `retry: ${RETRY_MS}\n${text}` : text)
  }
}
