import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { columnNames, personalDataJson } from '@/scripts/db/personal-data.mjs'
import { ERASURE_RULES } from './erasure-rules'
import { EXPORT_TOPICS, type ExportNode, NOT_EXPORTED } from './export-topics'
import { PERSONAL_DATA, PERSONAL_MODELS } from './personal-data'

/** Names of columns that hold something about a person more often than not. */
const LOOKS_PERSONAL =
  /^(?:.*email|.*name|.*phone.*|.*address|ip|userAgent|avatar|birth.*|gender|bio|notes?|comments?|message|company|line\d|.*city|region|country|postcode|zip|recipient|subject|html|text|title|body|params|details|.*reason|content|stripe.*|iban|vat.*|location|latitude|longitude)$/i

/** Columns that only look so, or are no person's alone, with the reason. */
const NOT_PERSONAL: Record<string, string> = {
  'ApiKey.name': 'what an integration is called',
  'CustomerGroup.name': 'of many, by the shop',
  'DigitalFile.name': 'of goods',
  'IdempotencyRecord.body': 'answers of 72 hours, of any kind: eraseTraces deletes those of a person',
  'OrderLine.title': 'of a product',
  'OrderTaxLine.name': 'of a tax',
  'PriceList.name': 'of prices',
  'Refund.reason': 'a code of ours',
  'ShippingMethod.name': 'of a way to ship',
  'StockMovement.reason': 'why stock changed: about goods',
  'TaxRate.country': 'where a tax is due',
  'TaxRate.name': 'of a tax',
  'TaxRate.region': 'where a tax is due',
}

const isMarked = (column: string) => {
  const [model = '', name = ''] = column.split('.')
  return name in (Object.entries(PERSONAL_DATA).find(([each]) => each === model)?.[1].personal ?? {})
}

describe('the map of personal data', () => {
  it('is what the schema says by now: run npm run db:generate', () => {
    expect(readFileSync('lib/privacy/personal-data.json', 'utf8')).toBe(personalDataJson())
  })

  it('has every column that looks personal: mark it with @pii, or say here why it is not', () => {
    const looking = columnNames().filter((column) => LOOKS_PERSONAL.test(column.split('.')[1] ?? ''))
    expect(looking.filter((column) => !isMarked(column) && !(column in NOT_PERSONAL))).toEqual([])
    expect(
      Object.keys(NOT_PERSONAL).filter((column) => !looking.includes(column) || isMarked(column)),
    ).toEqual([])
  })

  it('knows whose every row is', () => {
    const lost = PERSONAL_MODELS.filter(
      (model) => model !== 'User' && PERSONAL_DATA[model].owners.length === 0,
    )
    expect(lost).toEqual([])
  })
})

describe('the rules of erasure', () => {
  it('empty every marked column of rows that stay, or name what takes its place or why it stays', () => {
    for (const model of PERSONAL_MODELS) {
      const rule = ERASURE_RULES[model]
      if (rule.rows === 'delete') continue
      const named = { ...rule.set, ...rule.keep }
      const stuck = Object.entries(PERSONAL_DATA[model].personal).filter(
        ([column, type]) => !type.endsWith('?') && !(column in named),
      )
      expect(stuck, model).toEqual([])
    }
  })

  it('never both replace a column and keep it', () => {
    for (const rule of Object.values(ERASURE_RULES))
      if (rule.rows === 'keep')
        expect(Object.keys(rule.keep ?? {}).filter((column) => column in (rule.set ?? {}))).toEqual([])
  })
})

const nodesOf = (node: ExportNode): ExportNode[] => [
  node,
  ...Object.values(node.parts ?? {}).flatMap(nodesOf),
]

describe('the copy of somebody’s data', () => {
  const nodes = Object.values(EXPORT_TOPICS).flatMap((topic) => Object.values(topic).flatMap(nodesOf))

  it('has every model, or a reason why not', () => {
    const named = [...nodes.map(({ model }) => model), ...Object.keys(NOT_EXPORTED)]
    expect(named.sort()).toEqual([...PERSONAL_MODELS].sort())
    for (const model of PERSONAL_MODELS.filter((each) => each in NOT_EXPORTED))
      expect(PERSONAL_DATA[model].personal).toEqual({})
  })

  it('names columns that exist, and none that is secret or of others', () => {
    const known = new Set(columnNames())
    for (const { model, columns } of nodes)
      for (const column of columns) {
        expect(known, `${model}.${column}`).toContain(`${model}.${column}`)
        expect(column).not.toMatch(/hash|secret|token|cost|challenge|publicKey|credentialId|actor|batchId/i)
      }
  })
})
