import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { explain } from '../../scripts/explain.mjs'

/** What the stand-ins share: a small HTTP server on loopback. */
export type Reply = { status: number; body: string | Buffer; headers?: Record<string, string> }
export type Handler = (request: {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
}) => Promise<Reply> | Reply

export type Running = { url: string; port: number; close(): Promise<void> }

const MAX_BODY = 10 * 1024 * 1024

/** Listens on loopback ("localhost"). Rejects with one line when the port is taken. */
export function serve(port: number, handler: Handler): Promise<Running> {
  const server = createServer((request, response) => {
    void answer(request, response, handler)
  })
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken. End what listens there, or choose another.`)
          : error,
      ),
    )
    server.listen(port, 'localhost', () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve({ url: `http://localhost:${actual}`, port: actual, close: () => close(server) })
    })
  })
}

/** Runs a stand-in as a process: says when it is ready, ends on SIGTERM, explains a failure in one line. */
export async function runAsProcess(start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start()
    console.log(JSON.stringify({ ready: true, port: running.port }))
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => void running.close().then(() => process.exit(0)))
    }
  } catch (error) {
    console.error(explain(error))
    process.exit(1)
  }
}

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Reply {
  return { status, body: JSON.stringify(value), headers: { 'Content-Type': 'application/json', ...headers } }
}

export function html(body: string): Reply {
  return { status: 200, body, headers: { 'Content-Type': 'text/html; charset=utf-8' } }
}

export function seeOther(location: string): Reply {
  return { status: 303, body: '', headers: { Location: location } }
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  let reply: Reply
  try {
    const body = await read(request)
    reply =
      body === null
        ? json(413, { error: 'The body is too large.' })
        : await handler({
            method: request.method ?? 'GET',
            url: new URL(request.url ?? '/', 'http://localhost'),
            headers: request.headers,
            body,
          })
  } catch (error) {
    if (error instanceof DropConnection) {
      request.socket.destroy()
      return
    }
    console.error(error)
    reply = json(500, { error: { type: 'api_error', message: 'The stand-in failed; see its log.' } })
  }
  response.writeHead(reply.status, {
    'Content-Length': String(Buffer.byteLength(reply.body)),
    ...reply.headers,
  })
  response.end(reply.body)
}

/** Thrown by a handler to close the connection without an answer. */
export class DropConnection extends Error {}

async function read(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MAX_BODY) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
