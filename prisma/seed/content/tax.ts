import type { TaxRate } from './types'

/** State base rates of the states our demo customers live in (local rates left out), and Germany's and Austria's VAT. */
const STATES: [region: string, name: string, basisPoints: number][] = [
  ['CA', 'California sales tax', 725],
  ['CO', 'Colorado sales tax', 290],
  ['FL', 'Florida sales tax', 600],
  ['GA', 'Georgia sales tax', 400],
  ['IL', 'Illinois sales tax', 625],
  ['MA', 'Massachusetts sales tax', 625],
  ['MN', 'Minnesota sales tax', 688],
  ['NY', 'New York sales tax', 400],
  ['PA', 'Pennsylvania sales tax', 600],
  ['TX', 'Texas sales tax', 625],
  ['VA', 'Virginia sales tax', 530],
  ['WA', 'Washington sales tax', 650],
]

const state = (region: string, name: string, basisPoints: number): TaxRate => ({
  name,
  country: 'US',
  region,
  taxClass: 'standard',
  basisPoints,
})

export const taxRates: TaxRate[] = [
  ...STATES.map(([region, name, basisPoints]) => state(region, name, basisPoints)),
  state('OR', 'Oregon has no sales tax', 0),
  { name: 'MwSt.', country: 'DE', taxClass: 'standard', basisPoints: 1900 },
  { name: 'MwSt. ermäßigt', country: 'DE', taxClass: 'reduced', basisPoints: 700 },
  { name: 'USt.', country: 'AT', taxClass: 'standard', basisPoints: 2000 },
  { name: 'USt. ermäßigt', country: 'AT', taxClass: 'reduced', basisPoints: 1000 },
]
