import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { unauthenticated } from '@/lib/core/errors'
import { DEFAULT_MARKET, MARKETS } from '@/lib/markets/markets'
import { avatarPath } from './avatar-path'
import type { ProfileView } from './schema'

/** What the account of the caller says about them. Throws `auth.required`. */
export async function getOwnProfile(ctx: Ctx): Promise<ProfileView> {
  const { userId } = requirePerson(ctx)
  const user = await ctx.db.user.findUnique({
    where: { id: userId },
    include: { staff: { select: { role: true } } },
  })
  if (!user) throw unauthenticated()
  return {
    email: user.email,
    isVerified: user.emailVerifiedAt !== null,
    name: user.name,
    phone: user.phone,
    birthDate: user.birthDate?.toISOString().slice(0, 10) ?? null,
    bio: user.bio,
    locale: marketOfLocale(user.locale).locale,
    avatarUrl: user.avatar && avatarPath(user.avatar),
    role: user.staff?.role ?? null,
    createdAt: user.createdAt.toISOString(),
  }
}

function marketOfLocale(locale: string) {
  return Object.values(MARKETS).find((market) => market.locale === locale) ?? DEFAULT_MARKET
}
