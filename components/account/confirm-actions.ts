'use server'
import { z } from 'zod'
import { confirmWithCode, confirmWithPasskey, startPasskeyConfirmation } from '@/lib/auth/confirm-identity'
import { confirmPassword } from '@/lib/auth/confirm-password'
import { PasskeyAnswer, Password, SecondFactorCode } from '@/lib/auth/schema'
import type { Ctx } from '@/lib/context'
import { defineAction } from '@/lib/http/define-action'
import type { Market } from '@/lib/markets/markets'
import { browserPath, OwnPath } from './own-path'

/** Proves it, and goes back to what asked for it. */
const proveBy =
  <I>(prove: (ctx: Ctx, input: I) => Promise<unknown>) =>
  async (ctx: Ctx, { next, ...input }: I & { next: `/${string}` }) => {
    await prove(ctx, input as I)
    return next
  }

const goBack = (path: `/${string}`, market: Market) => ({ path: browserPath(market, path), always: true })

export const confirmWithPasswordAction = defineAction({
  name: 'confirm-password',
  schema: z.strictObject({ password: Password, next: OwnPath }),
  run: proveBy((ctx, { password }: { password: string }) =>
    confirmPassword(ctx, { password, field: 'password' }),
  ),
  next: goBack,
})

export const confirmWithCodeAction = defineAction({
  name: 'confirm-code',
  schema: z.strictObject({ code: SecondFactorCode, next: OwnPath }),
  run: proveBy(confirmWithCode),
  next: goBack,
})

export const startPasskeyConfirmationAction = defineAction({
  name: 'start-passkey-confirmation',
  schema: z.strictObject({}),
  run: startPasskeyConfirmation,
})

export const confirmWithPasskeyAction = defineAction({
  name: 'confirm-passkey',
  schema: z.strictObject({ answer: PasskeyAnswer, next: OwnPath }),
  run: proveBy(confirmWithPasskey),
  next: goBack,
})
