import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { methodsAllowed } from '@/app/api/methods'
import { openApiDocument } from '@/lib/http/openapi'
import { routeFiles } from '@/lib/testing/api'
import { contracts } from './contracts'

const root = 'app/api/v1'
/** What is no operation: the document itself. */
const NOT_OPERATIONS = ['openapi.json']

const routes = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !NOT_OPERATIONS.some((folder) => file.startsWith(folder)))
  .flatMap((file) => {
    const source = readFileSync(path.join(root, file), 'utf8')
    const address = `/${path.dirname(file)}`.replace(/\[(\w+)\]/g, '{$1}')
    return [...source.matchAll(/export const (GET|POST|PUT|PATCH|DELETE) = defineRoute/g)].map(
      ([, method]) => `${method} ${address}`,
    )
  })

describe('the REST API', () => {
  it('has a contract for every route and a route for every contract', () => {
    expect(routes.sort()).toEqual(contracts.map(({ method, path: address }) => `${method} ${address}`).sort())
  })

  it('names at the front door exactly the methods that its route files export', () => {
    for (const { file, address } of routeFiles().filter((each) => each.address !== '/api/{...unknown}')) {
      const source = readFileSync(file, 'utf8')
      const exported = [
        ...source.matchAll(/export (?:const|function|async function) (GET|POST|PUT|PATCH|DELETE)\b/g),
        ...source.matchAll(/handler as (GET|POST|PUT|PATCH|DELETE)\b/g),
      ].map(([, method]) => method)
      const named = methodsAllowed(address.replace(/\{[\w.]+\}/g, 'x')) ?? []
      expect(named.filter((method) => !['HEAD', 'OPTIONS'].includes(method)).sort(), file).toEqual(
        exported.sort(),
      )
    }
  })

  it('is a valid OpenAPI document with unique operations that leave nothing unresolved', () => {
    const document = openApiDocument(contracts)
    const text = JSON.stringify(document)
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(contracts.length)
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target)
    expect(new Set(references)).toEqual(new Set(['#/components/schemas/Problem']))
  })

  it('never lets a key be forgotten where money moves', () => {
    const needKeys = contracts
      .filter(({ idempotency }) => idempotency === 'required')
      .map(({ path: address }) => address)
    expect(needKeys).toEqual(expect.arrayContaining(['/orders', '/orders/{id}/payments']))
  })

  it('guards every back-office route with a permission', () => {
    for (const { path: address, auth } of contracts)
      if (address.startsWith('/admin/')) expect(auth).toMatch(/^\w+:\w+$/)
  })
})
