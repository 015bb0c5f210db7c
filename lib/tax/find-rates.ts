import type { TaxRule } from '@/lib/pricing/types'

/** A stored rate; `region` is empty for the whole country. */
export type TaxRateRow = { country: string; region: string; taxClass: string; name: string; rateBps: number }

export type TaxPlace = { country: string; region: string | null }

/**
 * The rules for a tax class at a place. A rate of the region replaces the one of the country;
 * a class without a rate of its own there is taxed as "standard". No rate at all means no tax.
 */
export function findRates(rates: readonly TaxRateRow[], place: TaxPlace, taxClass: string): TaxRule[] {
  const here = rates.filter(({ country }) => country === place.country)
  const of = (wanted: string) =>
    here.find((rate) => rate.taxClass === wanted && rate.region !== '' && rate.region === place.region) ??
    here.find((rate) => rate.taxClass === wanted && rate.region === '')
  const rate = of(taxClass) ?? of('standard')
  return rate && rate.rateBps > 0 ? [{ name: rate.name, rateBps: rate.rateBps }] : []
}
