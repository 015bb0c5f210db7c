import { DEMO_API_KEY } from '../../prisma/seed/demo-accounts'
import { expectStatus } from './http'
import type { Shop } from './shop'

/** Sets what is free of a product's first variant, through the API like any merchant; answers the variant's id. */
export async function setFreeStock({ app }: Shop, slug: string, units: number): Promise<string> {
  const headers = { Authorization: `Bearer ${DEMO_API_KEY}` }
  const found = expectStatus(await app(`/api/v1/admin/products?q=${slug}`, { headers }), 200)
  const { data } = JSON.parse(found.body) as { data: { id: string }[] }
  const path = `/api/v1/admin/products/${data[0]?.id}`
  const product = JSON.parse(expectStatus(await app(path, { headers }), 200).body) as {
    version: number
    variants: { id: string; reserved: number }[]
  }
  const [variant] = product.variants
  if (!variant) throw new Error(`${slug} has no variant`)
  const answer = await app(path, {
    method: 'PATCH',
    headers: { ...headers, 'If-Match': `"${product.version}"` },
    body: { variants: [{ id: variant.id, onHand: units + variant.reserved }] },
  })
  expectStatus(answer, 200)
  return variant.id
}
