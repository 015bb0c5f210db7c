/** Actions and forms carry a few fields; 1 MiB is far more than any of ours needs. */
export const MAX_FORM_BYTES = 1024 * 1024

/** The largest file that a form sends (a picture of 5 MiB), and what surrounds it. */
export const MAX_FILE_FORM_BYTES = 5 * 1024 * 1024 + 64 * 1024

export type Refusal = { status: 403 | 411 | 413; text: string }

/**
 * What must hold before a server action or form post is let in, or null when it does. Next runs an action
 * without an Origin, and believes X-Forwarded-Host when it equals a forged one; so the Origin must be
 * there and must be the configured one.
 */
export function refusePost(
  request: { method: string; headers: Headers },
  appOrigin: string,
  maxBytes = MAX_FORM_BYTES,
): Refusal | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  if (request.headers.get('origin') !== appOrigin) {
    return { status: 403, text: 'This form was not sent from our own pages. Open the page again and retry.' }
  }
  const length = request.headers.get('content-length')
  if (length === null && request.headers.has('transfer-encoding')) {
    return { status: 411, text: 'Send a Content-Length.' }
  }
  if (Number(length ?? 0) > maxBytes) return { status: 413, text: 'That is more than a form may carry.' }
  return null
}
