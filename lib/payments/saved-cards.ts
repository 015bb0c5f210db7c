import 'server-only'
import { requirePerson } from '@/lib/auth/require-person'
import type { Ctx } from '@/lib/context'
import { AppError, unauthenticated } from '@/lib/core/errors'
import { provider } from './provider'
import type { SavedCardView } from './schema'

/** The caller's saved cards, latest first. Throws `auth.required`, `payments.unavailable` (503). */
export async function listSavedCards(ctx: Ctx): Promise<SavedCardView[]> {
  const customerId = await findCustomer(ctx)
  return customerId === null ? [] : provider.listCards(customerId)
}

/** Throws `auth.required`, `payment_method.not_found` unless the card is one the caller has saved. */
export async function requireSavedCard(ctx: Ctx, cardId: string): Promise<void> {
  const cards = await listSavedCards(ctx)
  if (!cards.some(({ id }) => id === cardId)) throw notSaved()
}

/** Forgets a saved card. Throws `auth.required`, `payment_method.not_found`, `payments.unavailable` (503). */
export async function removeSavedCard(ctx: Ctx, cardId: string): Promise<void> {
  const customerId = await findCustomer(ctx)
  if (customerId !== null && (await provider.removeCard({ customerId, cardId }))) return
  throw notSaved()
}

const notSaved = () =>
  new AppError(
    'not_found',
    'payment_method.not_found',
    'This card is not (or no longer) saved in your account.',
  )

/**
 * The provider's customer of the caller, made when the first card is to be saved: under one key per person, so that
 * two at once are one. Throws `auth.required`, `payments.unavailable` (503).
 */
export async function ensureCustomer(ctx: Ctx): Promise<string> {
  const { userId } = requirePerson(ctx)
  const known = await findCustomer(ctx)
  if (known !== null) return known
  const made = await provider.createCustomer({ userId, idempotencyKey: `customer:${userId}` })
  await ctx.db.user.updateMany({
    where: { id: userId, stripeCustomer: null },
    data: { stripeCustomer: made },
  })
  return (await findCustomer(ctx)) ?? made
}

async function findCustomer(ctx: Ctx): Promise<string | null> {
  const { userId } = requirePerson(ctx)
  const user = await ctx.db.user.findUnique({ where: { id: userId }, select: { stripeCustomer: true } })
  if (!user) throw unauthenticated()
  return user.stripeCustomer
}
