import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { SuggestionsView } from '@/lib/search/schema'

/** Long enough not to ask for every letter of a quick typist, short enough to seem at once. */
const PAUSE_MS = 120
const MIN_LETTERS = 2

/** What is suggested for what stands in a field; null while nothing is, or once it was closed or left. */
export function useSuggestions(input: RefObject<HTMLInputElement | null>, market: string) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<SuggestionsView | null>(null)
  const close = useCallback(() => setQuery(''), [])

  useEffect(() => {
    const field = input.current
    if (!field) return
    const onInput = () => setQuery(field.value.trim())
    onInput()
    field.addEventListener('input', onInput)
    field.addEventListener('focus', onInput)
    field.addEventListener('blur', close)
    return () => {
      field.removeEventListener('input', onInput)
      field.removeEventListener('focus', onInput)
      field.removeEventListener('blur', close)
    }
  }, [input, close])

  useEffect(() => {
    if (query.length < MIN_LETTERS) return setFound(null)
    const aborted = new AbortController()
    const timer = setTimeout(async () => {
      const address = `/api/v1/search/suggestions?${new URLSearchParams({ market, q: query })}`
      try {
        const answer = await fetch(address, { signal: aborted.signal })
        setFound(answer.ok ? ((await answer.json()) as SuggestionsView) : null)
      } catch {
        // Typed on, or offline: the form still searches.
        if (!aborted.signal.aborted) setFound(null)
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      aborted.abort()
    }
  }, [query, market])

  return { found, query, close }
}
