import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Contract } from '@/lib/http/contract'
import { noteAnswer } from './answers'

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>

export type ApiCall = {
  contract: Contract
  /** Values of the parameters in the path. */
  params?: Record<string, string>
  query?: Record<string, string>
  headers?: Record<string, string>
  /** Sent as JSON; a file as it is, with a Content-Type among the headers. */
  body?: unknown
}

/** Calls the route handler of a contract, as Next does. */
export async function callApi(call: ApiCall): Promise<Response> {
  const { contract, params = {}, query = {}, headers = {}, body } = call
  const { method } = contract
  const url = new URL(
    `http://shop.test/api/v1${contract.path.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '')}`,
  )
  url.search = new URLSearchParams(query).toString()
  const handler = await handlerOf(contract)
  const request = new Request(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined
      ? {}
      : { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
  })
  const named = Object.entries(params).filter(([name]) => contract.path.includes(`{${name}}`))
  const response = await handler(request, { params: Promise.resolve(Object.fromEntries(named)) })
  await noteAnswer(contract, response)
  return response
}

export type Answer = {
  status: number
  /** Of a problem; "undefined" of anything else. */
  code: string
  body: Record<string, unknown>
  headers: Headers
}

/** What the route handler of a contract answers, read. */
export async function answerTo(call: ApiCall): Promise<Answer> {
  const response = await callApi(call)
  const text = await response.text()
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
  return { status: response.status, code: String(body.code), body, headers: response.headers }
}

async function handlerOf({ method, path: address }: Contract): Promise<Handler> {
  const file = path.resolve('app/api/v1', `.${address.replace(/\{(\w+)\}/g, '[$1]')}`, 'route.ts')
  const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, Handler>
  const handler = module[method]
  if (!handler) throw new Error(`${file} has no ${method}`)
  return handler
}

/** Every route file below app/api, by its address: "/api/v1/carts/{id}". */
export function routeFiles(): { file: string; address: string }[] {
  return readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts') && existsSync(path.join('app/api', file)))
    .map((file) => ({
      file: path.join('app/api', file),
      address: `/api/${path.dirname(file)}`.replace(/\[\[?(\.\.\.)?(\w+)\]?\]/g, '{$1$2}'),
    }))
}
