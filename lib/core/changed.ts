import { AppError } from './errors'

/** What the second of two editors is told: who was first, which version is saved now, and where it differs from theirs. */
export type SavedMeanwhile = { by: string; version: number; fields: Record<string, string> }

/** The refusal for the second of two editors, `product.changed` for example. `noun` is how people call the thing. */
export function changed(code: string, noun: string, now?: SavedMeanwhile): AppError {
  return new AppError(
    'precondition',
    `${code}.changed`,
    now
      ? `${now.by} has saved this ${noun} meanwhile. Where your values differ from the saved ones, both are shown.`
      : `Somebody else has changed this ${noun} meanwhile. Reload it and try again.`,
    now ? { fields: now.fields, params: { version: now.version } } : {},
  )
}

/** Compares the values that somebody wants with the saved ones, and collects the differences by field path. */
export function savedInstead() {
  const fields: Record<string, string> = {}
  return {
    fields,
    /** `shown`: how the saved value is told; what is not wanted otherwise (undefined) does not count. */
    compare(path: string, wanted: unknown, saved: unknown, shown = inWords(saved)) {
      if (wanted === undefined || canonical(wanted) === canonical(saved)) return
      fields[path] = shown === null ? 'Something else is saved now.' : `The saved value is ${shown}.`
    },
  }
}

function inWords(saved: unknown): string | null {
  if (saved === null || saved === undefined) return 'empty'
  if (typeof saved === 'object') return null
  return typeof saved === 'string' ? `“${saved}”` : String(saved)
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
}
