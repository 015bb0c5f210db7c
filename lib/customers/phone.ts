import parsePhoneNumber, { type CountryCode, getExampleNumber } from 'libphonenumber-js/min'
import examples from 'libphonenumber-js/mobile/examples'

/** A phone number as E.164; one without a country code is taken for one of `country`. */
export function readPhone(phone: string | null, country: string): string | null | 'invalid' {
  if (phone === null) return null
  const parsed = parsePhoneNumber(phone, country as CountryCode)
  return parsed?.isPossible() ? parsed.number : 'invalid'
}

/** What a number of `country` looks like, for a message. */
export function examplePhone(country: string): string {
  return getExampleNumber(country as CountryCode, examples)?.formatInternational() ?? '+1 201 555 0123'
}
