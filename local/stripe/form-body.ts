/** Stripe's form encoding: a[b]=1&list[0]=x&list[]=y becomes nested objects and arrays. */
export type FormValue = string | FormValue[] | { [key: string]: FormValue }
export type Form = { [key: string]: FormValue }

export function parseForm(text: string): Form {
  const root: Form = Object.create(null)
  for (const [name, value] of new URLSearchParams(text)) {
    const keys = [...name.matchAll(/[^[\]]+|\[\]/g)].map(([key]) => (key === '[]' ? '' : key))
    if (keys.length > 0 && keys.length < 10) assign(root, keys, value)
  }
  return arrays(root) as Form
}

export function text(form: Form, name: string): string | undefined {
  const value = form[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function object(form: Form, name: string): Form | undefined {
  const value = form[name]
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined
}

export function list(form: Form, name: string): string[] {
  const value = form[name]
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

function assign(target: Form, [key = '', ...rest]: string[], value: string): void {
  const name = key === '' ? String(Object.keys(target).length) : key
  if (rest.length === 0) {
    target[name] = value
    return
  }
  const existing = target[name]
  const child: Form =
    typeof existing === 'object' && !Array.isArray(existing) ? existing : Object.create(null)
  target[name] = child
  assign(child, rest, value)
}

/** Objects whose keys are 0, 1, 2 … are lists. */
function arrays(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value
  const entries = Object.entries(value)
  const isList = entries.length > 0 && entries.every(([key], index) => key === String(index))
  if (isList) return entries.map(([, each]) => arrays(each))
  return Object.fromEntries(entries.map(([key, each]) => [key, arrays(each)]))
}
