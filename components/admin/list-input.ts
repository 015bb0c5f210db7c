/** The search and the place in a list as an address has them, for the schema of its verb; what is empty is left out. */
export function listInput({ q, cursor }: Record<string, string | string[] | undefined>): {
  q?: string
  cursor?: string | string[]
} {
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(cursor ? { cursor } : {}),
  }
}
