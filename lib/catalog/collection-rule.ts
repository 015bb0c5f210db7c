import { z } from 'zod'

/** What a collection by rule holds. Isomorphic: forms, the back office and the search index share it. */

const MAX_CONDITIONS = 20
const MAX_VALUES = 30
const MAX_MINOR = 100_000_000_00

const Code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/)

const Bound = z.int().min(0).max(MAX_MINOR).nullable()
const Bounds = z
  .strictObject({ min: Bound, max: Bound })
  .refine(({ min, max }) => min !== null || max !== null, {
    message: 'Give a lowest or a highest price.',
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ['max'],
    message: 'The highest price is below the lowest.',
  })

const Condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('category'),
    path: z
      .string()
      .max(300)
      .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/)
      .describe('Path of a category; includes its children'),
  }),
  z.strictObject({
    kind: z.literal('choice'),
    code: Code.describe('Code of an option or attribute'),
    values: z.array(Code).min(1).max(MAX_VALUES).describe('Any of them will do'),
  }),
  z.strictObject({
    kind: z.literal('price'),
    USD: Bounds,
    EUR: Bounds,
  }),
  z.strictObject({ kind: z.literal('on_sale') }),
  z.strictObject({ kind: z.literal('in_stock') }),
  z.strictObject({ kind: z.literal('featured') }),
  z.strictObject({
    kind: z.literal('new'),
    days: z.int().min(1).max(730).describe('Published within so many days'),
  }),
  z.strictObject({
    kind: z.literal('rating'),
    stars: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).describe('At least, on average'),
  }),
])
export type Condition = z.infer<typeof Condition>

export const CollectionRule = z
  .strictObject({
    match: z.enum(['all', 'any']).describe('Whether a product must meet all conditions or any of them'),
    conditions: z.array(Condition).min(1).max(MAX_CONDITIONS),
  })
  .meta({ id: 'CollectionRule' })
export type CollectionRule = z.infer<typeof CollectionRule>
