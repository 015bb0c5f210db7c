/**
 * A posted form as the object a schema expects: "shippingAddress.city" becomes a nested field.
 * React's own fields ($ACTION_…) and files are left out; names that could reach a prototype too.
 */
export function formObject(form: FormData): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION_')) continue
    const path = name.split('.')
    if (path.length > 4 || path.some((part) => part === '' || UNSAFE.has(part))) continue
    let target = root
    for (const part of path.slice(0, -1)) {
      const next = target[part]
      const child: Record<string, unknown> = isObject(next) ? next : {}
      target[part] = child
      target = child
    }
    const last = path.at(-1)
    if (last !== undefined) target[last] = value
  }
  return root
}

/** The files of a form in the fields that are named. */
export function formFiles(form: FormData, names: readonly string[]): Record<string, File> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = form.get(name)
      return value instanceof File ? [[name, value] as const] : []
    }),
  )
}

/** The strings of a form by their names, for showing them again. Passwords are not shown again. */
export function formValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION_') && !/password/i.test(name))
      values[name] = value
  }
  return values
}

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
