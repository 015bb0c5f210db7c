import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { invalid, unauthenticated } from '@/lib/core/errors'
import { fieldMessage } from '@/lib/core/field-messages'
import { getOwnProfile } from './get-own-profile'
import { examplePhone, readPhone } from './phone'
import type { ProfileView, UpdateProfile } from './schema'

const EARLIEST_BIRTH = '1900-01-01'

/**
 * Changes what the caller says about themselves; what is left out stays. A phone without a country code is one of
 * the market's country. Throws `auth.required`, `profile.invalid` (422, with fields).
 */
export async function updateProfile(ctx: Ctx, input: UpdateProfile): Promise<ProfileView> {
  const { userId } = requirePerson(ctx)
  const { birthDate, phone, ...texts } = input
  const data = {
    ...texts,
    ...(phone === undefined ? {} : { phone: readPhone(phone, ctx.market.countries[0]) }),
    ...(birthDate === undefined ? {} : { birthDate: birthDate && new Date(birthDate) }),
  }
  refuseWrong(ctx, input, data.phone)
  const { count } = await ctx.db.user.updateMany({ where: { id: userId, status: 'active' }, data })
  if (count === 0) throw unauthenticated()
  return getOwnProfile(ctx)
}

function refuseWrong(ctx: Ctx, { birthDate }: UpdateProfile, phone: string | null | undefined): void {
  const { language, countries } = ctx.market
  const fields: Record<string, string> = {}
  if (phone === 'invalid')
    fields.phone = fieldMessage('phone', language, { example: examplePhone(countries[0]) })
  // ISO dates compare as texts do.
  if (birthDate && (birthDate < EARLIEST_BIRTH || birthDate > ctx.now.toISOString().slice(0, 10)))
    fields.birthDate = fieldMessage('birthDate', language)
  if (Object.keys(fields).length > 0)
    throw invalid('profile.invalid', 'Your details were not saved. Check the marked fields.', fields)
}
