import http from 'node:http'

export type Answer = { status: number; body: string; headers: http.IncomingHttpHeaders }
export type Send = (
  path: string,
  options?: { method?: string; headers?: Record<string, string>; body?: unknown },
) => Promise<Answer>

/** A keep-alive client for one origin: the smallest one Node has, so that it takes little of the cores under test. */
export function client(origin: string, sockets = 64): Send {
  const agent = new http.Agent({ keepAlive: true, maxSockets: sockets })
  const { hostname, port } = new URL(origin)
  return (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body)
      const request = http.request(
        {
          agent,
          hostname,
          port,
          path,
          method,
          headers: {
            ...(text === undefined
              ? {}
              : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString('utf8'),
              headers: response.headers,
            }),
          )
          response.on('error', reject)
        },
      )
      request.on('error', reject)
      request.end(text)
    })
}

/** The body of an answer that must have `status`; throws with what came instead. */
export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${answer.body.slice(0, 160)}`)
  return answer
}
