import { invalidParam } from './errors'
import { type Form, object } from './form-body'

/** https://docs.stripe.com/api/metadata: given keys are set, an empty value removes one, an empty text all of them. */
export function mergeMetadata(known: unknown, form: Form): Record<string, string> {
  if (form.metadata === '') return {}
  const merged = { ...(known as Record<string, string> | undefined) }
  for (const [key, value] of Object.entries(object(form, 'metadata') ?? {})) {
    if (typeof value !== 'string' || value.length > 500 || key.length > 40)
      throw invalidParam('metadata', 'Metadata keys have at most 40 characters, values at most 500.')
    if (value === '') delete merged[key]
    else merged[key] = value
  }
  if (Object.keys(merged).length > 50) throw invalidParam('metadata', 'At most 50 metadata keys are allowed.')
  return merged
}
