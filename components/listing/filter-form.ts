import { parseDecimal } from '@/lib/core/money'

/** The checkboxes and radio buttons of the filters. */
export function choicesIn(form: HTMLFormElement | null): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('.filter input') ?? [])]
}

/** What the form sends, without what is empty. */
export function queryOf(form: HTMLFormElement): URLSearchParams {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value.trim() !== '') query.append(name, value.trim())
  return query
}

/** How many products the choices of a form would leave; null when that cannot be said just now. */
export async function countOf(
  { countAddress, currency }: { countAddress: string; currency: string },
  form: HTMLFormElement,
): Promise<number | null> {
  const query = queryOf(form)
  query.set('filter', query.getAll('filter').join())
  for (const name of ['sort', ...(query.get('filter') === '' ? ['filter'] : [])]) query.delete(name)
  for (const name of ['price_min', 'price_max']) {
    if (!query.has(name)) continue
    const minor = parseDecimal(query.get(name) ?? '', currency)
    if (minor === null) query.delete(name)
    else query.set(name, String(minor))
  }
  try {
    const answer = await fetch(`${countAddress}&${query}`)
    return answer.ok ? ((await answer.json()) as { total: number }).total : null
  } catch {
    // Offline or aborted: the button goes on saying what it does.
    return null
  }
}
