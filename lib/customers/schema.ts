import { z } from 'zod'
import { changedText, Id, optionalText, Timestamp, text } from '@/lib/core/schema'
import { MARKETS } from '@/lib/markets/markets'

const Country = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{2}$/, 'Choose a country.')
  .describe('ISO 3166-1 alpha-2')

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
    country: Country,
    phone: optionalText(32),
  })
  .meta({ id: 'Address' })
export type Address = z.infer<typeof Address>

const Defaults = {
  isDefaultShipping: z.boolean().optional().describe('true: no other address is any more'),
  isDefaultBilling: z.boolean().optional(),
}

export const AddAddress = Address.extend(Defaults)
export type AddAddress = z.infer<typeof AddAddress>

/** What is left out stays; with another country, state and postcode do not. */
export const UpdateAddress = z.strictObject({
  name: text(120).optional(),
  company: changedText(120),
  line1: text(120).optional(),
  line2: changedText(120),
  city: text(80).optional(),
  region: changedText(80),
  postcode: changedText(16),
  country: Country.optional(),
  phone: changedText(32),
  ...Defaults,
})
export type UpdateAddress = z.infer<typeof UpdateAddress>

export const SavedAddressView = z
  .object({
    id: Id,
    ...Address.shape,
    company: z.string().nullable(),
    line2: z.string().nullable(),
    region: z.string().nullable(),
    postcode: z.string().nullable(),
    phone: z.string().nullable(),
    isDefaultShipping: z.boolean(),
    isDefaultBilling: z.boolean(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'SavedAddress' })
export type SavedAddressView = z.infer<typeof SavedAddressView>

export const Locale = z.enum([MARKETS['en-us'].locale, MARKETS['de-de'].locale])

export const UpdateProfile = z.strictObject({
  name: changedText(120),
  phone: changedText(32).describe('With a country code, or as it is dialled in the country of the market'),
  birthDate: z
    .preprocess((value) => (value === '' ? null : value), z.iso.date().nullable().optional())
    .describe('From 1900-01-01 until today'),
  bio: changedText(500),
  locale: Locale.optional().describe('The language that is preferred'),
})
export type UpdateProfile = z.infer<typeof UpdateProfile>

export const ProfileView = z
  .object({
    email: z.string(),
    isVerified: z.boolean().describe('Whether the address was proved by a link'),
    name: z.string().nullable(),
    phone: z.string().nullable().describe('E.164'),
    birthDate: z.iso.date().nullable(),
    bio: z.string().nullable(),
    locale: Locale,
    avatarUrl: z.string().nullable().describe('A path of this shop: a square picture'),
    role: z
      .enum(['owner', 'manager', 'catalogue', 'support', 'readonly'])
      .nullable()
      .describe('Of staff; null for customers'),
    createdAt: Timestamp,
  })
  .meta({ id: 'Profile' })
export type ProfileView = z.infer<typeof ProfileView>
