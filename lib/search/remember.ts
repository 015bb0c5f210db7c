import type { Market } from '@/lib/markets/markets'
import type { CatalogIndex } from './catalog-index'
import type { Filters } from './schema'

type Answers<T> = { version: number; byQuestion: Map<string, T> }

/**
 * Keeps what was worked out of an index until it answers otherwise, at most so many answers: what is popular is asked for
 * again and again. What was read from elsewhere must not be part of an answer.
 */
export function rememberer<T>(most: number): (index: CatalogIndex, question: string, workOut: () => T) => T {
  const kept = new WeakMap<CatalogIndex, Answers<T>>()
  return (index, question, workOut) => {
    let answers = kept.get(index)
    if (answers?.version !== index.version) {
      answers = { version: index.version, byQuestion: new Map() }
      kept.set(index, answers)
    }
    const { byQuestion } = answers
    const known = byQuestion.get(question)
    if (known !== undefined) return known
    const answer = workOut()
    if (byQuestion.size >= most) byQuestion.clear()
    byQuestion.set(question, answer)
    return answer
  }
}

/** What is asked for in a market, as the same words in whatever order it was narrowed down. */
export function questionOf({ slug }: Market, filters: Filters): string {
  return `${slug} ${JSON.stringify({ ...filters, filter: filters.filter?.toSorted() })}`
}
