import { invalidParam, noSuch } from './errors'
import { type Form, list, object, text } from './form-body'
import type { Store, StripeObject } from './store'

/** Newest first, by cursor: https://docs.stripe.com/api/pagination */
export function page(store: Store, type: string, url: string, form: Form): unknown {
  const limit = readLimit(form)
  const all = store.list(type).filter(filterOf(form))
  const before = text(form, 'ending_before')
  if (before !== undefined) {
    const end = indexOf(all, type, before, 'ending_before')
    const data = all.slice(Math.max(0, end - limit), end)
    return { object: 'list', url, data, has_more: end > limit }
  }
  const after = text(form, 'starting_after')
  const start = after === undefined ? 0 : indexOf(all, type, after, 'starting_after') + 1
  const data = all.slice(start, start + limit)
  return { object: 'list', url, data, has_more: all.length > start + limit }
}

function readLimit(form: Form): number {
  const raw = text(form, 'limit')
  if (raw === undefined) return 10
  const limit = Number(raw)
  if (!Number.isInteger(limit))
    throw invalidParam('limit', `Invalid integer: ${raw}`, 'parameter_invalid_integer')
  if (limit < 1)
    throw invalidParam('limit', 'This value must be greater than or equal to 1.', 'parameter_invalid_integer')
  if (limit > 100)
    throw invalidParam('limit', 'This value must be less than or equal to 100.', 'parameter_invalid_integer')
  return limit
}

function indexOf(all: StripeObject[], type: string, id: string, param: string): number {
  const index = all.findIndex((each) => each.id === id)
  if (index < 0) throw noSuch(type, id, param, 400)
  return index
}

/** The filters that the listed objects share. */
function filterOf(form: Form): (each: StripeObject) => boolean {
  const type = text(form, 'type')
  const types = [...list(form, 'types'), ...(type ? [type] : [])]
  const equal = ['customer', 'payment_intent', 'charge'].filter((name) => text(form, name) !== undefined)
  const bound = (name: string, none: number) => Number(text(object(form, 'created') ?? {}, name) ?? none)
  return (each) =>
    (types.length === 0 || types.some((wanted) => isOfType(String(each.type), wanted))) &&
    equal.every((name) => each[name] === text(form, name)) &&
    each.created >= bound('gte', 0) &&
    each.created > bound('gt', -1) &&
    each.created <= bound('lte', Number.POSITIVE_INFINITY) &&
    each.created < bound('lt', Number.POSITIVE_INFINITY)
}

/** Events may be asked for by a group: `charge.*`. */
function isOfType(type: string, wanted: string): boolean {
  return wanted.endsWith('.*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted
}
