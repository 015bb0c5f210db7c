/**
 * The part of CEL that Inngest's `if`, `match` and `idempotency` use most: comparisons by == and != of
 * `event.data.x`, `async.data.x` and literals, joined by && or by + for keys.
 */
export type Scope = Record<string, unknown>

/** Whether a condition holds. Throws on what it does not understand, so that nobody relies on a guess. */
export function holds(expression: string, scope: Scope): boolean {
  return expression.split('&&').every((part) => {
    const match = /^(.+?)\s*(==|!=)\s*(.+)$/.exec(part.trim())
    if (!match) throw new Error(`The local Inngest does not understand the expression "${part.trim()}"`)
    const [, left = '', operator, right = ''] = match
    return (
      (JSON.stringify(value(left, scope)) === JSON.stringify(value(right, scope))) === (operator === '==')
    )
  })
}

/** The text of a key such as `event.data.orderId` or `event.data.a + "-" + event.data.b`. */
export function keyOf(expression: string, scope: Scope): string {
  return expression
    .split('+')
    .map((part) => String(value(part.trim(), scope)))
    .join('')
}

function value(term: string, scope: Scope): unknown {
  const text = term.trim()
  const quoted = /^'(.*)'$|^"(.*)"$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2]
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null') return null
  if (!/^[a-z]\w*(\.\w+)*$/i.test(text)) throw new Error(`The local Inngest does not understand "${text}"`)
  return text
    .split('.')
    .reduce<unknown>((current, name) => (isRecord(current) ? (current[name] ?? null) : null), scope)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
