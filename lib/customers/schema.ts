import { z } from 'zod'
import { optionalText, text } from '@/lib/core/schema'

/**
 * A postal address as typed. Which fields a country needs is checked by `checkAddress`
 * (lib/customers/check-address.ts), since the rules come from data.
 */
export const Address = z
  .strictObject({
    name: text(120).describe('Full name'),
    company: optionalText(120),
    line1: text(120),
    line2: optionalText(120),
    city: text(80),
    region: optionalText(80).describe('State or province code where the country has them, for example NY'),
    postcode: optionalText(16),
    country: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]{2}$/, 'Choose a country.')
      .describe('ISO 3166-1 alpha-2'),
    phone: optionalText(32),
  })
  .meta({ id: 'Address' })
export type Address = z.infer<typeof Address>
