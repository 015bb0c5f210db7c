import { expect, it } from 'vitest'
import { choiceOf, offeredOptions } from './offered-options'

const option = (code: string, values: string[]) => ({
  code,
  label: code,
  values: values.map((value) => ({ code: value, label: value, swatch: null })),
})

const OPTIONS = [option('color', ['flax', 'oat', 'graphite']), option('size', ['30', '40'])]
const FLAX = { options: { size: '30', color: 'flax' } }
const GRAPHITE = { options: { size: '40', color: 'graphite' } }

it('offers the values that something is sold with, in the order of the product', () => {
  const offered = offeredOptions({ options: OPTIONS, variants: [GRAPHITE, FLAX] })
  expect(offered.map(({ values }) => values.map(({ code }) => code))).toEqual([
    ['flax', 'graphite'],
    ['30', '40'],
  ])
  expect(choiceOf(GRAPHITE, offered)).toEqual([1, 1])
  expect(choiceOf(FLAX, offered)).toEqual([0, 0])
})

it('leaves nothing to choose of one variant', () => {
  expect(offeredOptions({ options: OPTIONS, variants: [FLAX] })).toEqual([])
})
