import { useSyncExternalStore } from 'react'
import { isSignedIn } from '@/components/account/is-signed-in'
import type { WishedProduct } from '@/lib/wishlists/schema'

/**
 * What is on the wish lists of whoever is signed in, by slug: asked for once per page load, and by nobody else. Static
 * pages are the same for everybody; their hearts fill in when this arrives.
 */
type Wished = ReadonlyMap<string, readonly string[]>

const NOTHING: Wished = new Map()
const PATH = '/api/v1/me/wished-products'

let wished = NOTHING
let isAsked = false
const listeners = new Set<() => void>()

function set(next: Wished): void {
  wished = next
  for (const listener of listeners) listener()
}

async function ask(): Promise<void> {
  isAsked = true
  const response = await fetch(PATH).catch(() => null)
  if (!response?.ok) return
  const { data } = (await response.json()) as { data: WishedProduct[] }
  set(new Map(data.map(({ slug, variantIds }) => [slug, variantIds])))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!isAsked && isSignedIn()) void ask()
  return () => listeners.delete(listener)
}

export function useWished(): Wished {
  return useSyncExternalStore(
    subscribe,
    () => wished,
    () => NOTHING,
  )
}

/** Shows it at once, and as it was before when the server does not agree. Answers its status; 0 when it is not there. */
export async function toggleWish(slug: string, market: string): Promise<number> {
  const before = wished.get(slug)
  const show = (variants: readonly string[] | undefined) => {
    const next = new Map(wished)
    if (variants) next.set(slug, variants)
    else next.delete(slug)
    set(next)
  }
  show(before ? undefined : [])
  const response = await fetch(`${PATH}/${slug}?market=${market}`, {
    method: before ? 'DELETE' : 'PUT',
  }).catch(() => null)
  if (!response?.ok) show(before)
  return response?.status ?? 0
}
