import { z } from 'zod'
import { CollectionRule, type Condition } from '@/lib/catalog/collection-rule'
import { amount } from './amount'

/** What a condition can be about, as the rule editor offers it. "choice" is an option or an attribute. */
export const CONDITIONS = [
  { value: 'category', label: 'Category' },
  { value: 'choice', label: 'Option or attribute' },
  { value: 'price', label: 'Price' },
  { value: 'on_sale', label: 'On sale' },
  { value: 'in_stock', label: 'In stock' },
  { value: 'featured', label: 'Featured' },
  { value: 'new', label: 'New' },
  { value: 'rating', label: 'Rating' },
] as const

const KINDS = CONDITIONS.map(({ value }) => value)

/** One row of the editor: all fields of all kinds, of which its kind says which count. */
const Row = z.object({
  kind: z.enum(['', ...KINDS]),
  category: z.string().max(300),
  choice: z.string().max(150),
  usdMin: amount('USD'),
  usdMax: amount('USD'),
  eurMin: amount('EUR'),
  eurMax: amount('EUR'),
  days: z.string().max(10),
  stars: z.string().max(10),
})
type Row = z.infer<typeof Row>

type Field = Exclude<keyof Row, 'kind'>
/** Where a row that is wrong says so. */
const FIELD_OF: Partial<Record<Row['kind'], { field: Field; message: string }>> = {
  category: { field: 'category', message: 'Choose a category.' },
  choice: { field: 'choice', message: 'Choose a value.' },
  price: { field: 'usdMax', message: 'Give a lowest or a highest price in both currencies.' },
  new: { field: 'days', message: 'Enter how many days, at most 730.' },
  rating: { field: 'stars', message: 'Choose how many stars.' },
}

function conditionOf(row: Row): unknown {
  switch (row.kind) {
    case 'category':
      return { kind: row.kind, path: row.category }
    case 'choice': {
      const [code, value] = row.choice.split(':')
      return { kind: row.kind, code, values: [value] }
    }
    case 'price':
      return {
        kind: row.kind,
        USD: { min: row.usdMin, max: row.usdMax },
        EUR: { min: row.eurMin, max: row.eurMax },
      }
    case 'new':
      return { kind: row.kind, days: Number(row.days) }
    case 'rating':
      return { kind: row.kind, stars: Number(row.stars) }
    default:
      return { kind: row.kind }
  }
}

const ConditionRow = Row.transform((row, issue): Condition | null => {
  if (row.kind === '') return null
  const parsed = CollectionRule.shape.conditions.element.safeParse(conditionOf(row))
  if (parsed.success) return parsed.data
  const { field, message } = FIELD_OF[row.kind] ?? { field: 'category', message: 'This cannot be read.' }
  issue.addIssue({ code: 'custom', path: [field], message })
  return z.NEVER
})

/** The rule editor's part of the form. Rows of one option or attribute are one condition: any of its values will do. */
export const RuleForm = z
  .object({
    match: CollectionRule.shape.match,
    conditions: z.record(z.string().regex(/^\d{1,2}$/), ConditionRow),
  })
  .transform(({ match, conditions }, issue): CollectionRule => {
    const joined = joinChoices(Object.values(conditions).flatMap((each) => each ?? []))
    const parsed = CollectionRule.safeParse({ match, conditions: joined })
    if (parsed.success) return parsed.data
    const message = joined.length === 0 ? 'Choose at least one condition.' : 'These are too many conditions.'
    issue.addIssue({ code: 'custom', path: ['conditions', '0', 'kind'], message })
    return z.NEVER
  })

function joinChoices(conditions: Condition[]): Condition[] {
  const joined: Condition[] = []
  for (const condition of conditions) {
    const same =
      condition.kind === 'choice'
        ? joined.find((each) => each.kind === 'choice' && each.code === condition.code)
        : undefined
    if (condition.kind === 'choice' && same?.kind === 'choice')
      same.values = [...new Set([...same.values, ...condition.values])]
    else joined.push(condition)
  }
  return joined
}

/** The rows that show a rule: each value of an option or attribute has its own. */
export function rowsOf(rule: CollectionRule | null): Condition[] {
  return (rule?.conditions ?? []).flatMap((condition): Condition[] =>
    condition.kind === 'choice'
      ? condition.values.map((value) => ({ ...condition, values: [value] }))
      : [condition],
  )
}
