'use server'
import { z } from 'zod'
import { removePasskey, renamePasskey } from '@/lib/auth/passkeys'
import { finishPasskeyRegistration, startPasskeyRegistration } from '@/lib/auth/register-passkey'
import { renewRecoveryCodes } from '@/lib/auth/renew-recovery-codes'
import { NewPasskey, PasskeyName, SecondFactorCode } from '@/lib/auth/schema'
import { confirmTotp, removeTotp, startTotp } from '@/lib/auth/totp'
import { Id } from '@/lib/core/schema'
import { defineAction } from '@/lib/http/define-action'
import { hideRecoveryCodes, showRecoveryCodes } from '@/lib/http/shown-recovery-codes'
import type { Market } from '@/lib/markets/markets'
import { FACTORS_PATH, type FactorsNext, factorsPath, NextOrNull } from './factors-path'
import { browserPath } from './own-path'

const lead = (path: `/${string}`, market: Market) => ({ path: browserPath(market, path), always: true })

/** After a factor was added: to the recovery codes if there are new ones, then on to where somebody wanted to go. */
function afterAdding(codes: string[] | null, next: FactorsNext, done: string): `/${string}` {
  return codes ? factorsPath('/recovery-codes', { next, done }) : (next ?? factorsPath('', { done }))
}

export const startTotpAction = defineAction({
  name: 'start-totp',
  schema: z.strictObject({ next: NextOrNull }),
  async run(ctx, { next }) {
    await startTotp(ctx)
    return factorsPath('/app', { next })
  },
  next: lead,
})

export const confirmTotpAction = defineAction({
  name: 'confirm-totp',
  schema: z.strictObject({ code: SecondFactorCode, next: NextOrNull }),
  async run(ctx, { code, next }) {
    const codes = await confirmTotp(ctx, { code })
    if (codes) await showRecoveryCodes(ctx, codes)
    return afterAdding(codes, next, 'totp-added')
  },
  next: lead,
})

export const removeTotpAction = defineAction({
  name: 'remove-totp',
  schema: z.strictObject({}),
  run: removeTotp,
  next: (_, market) => lead(factorsPath('', { done: 'totp-removed' }), market),
})

export const startPasskeyRegistrationAction = defineAction({
  name: 'start-passkey-registration',
  schema: z.strictObject({}),
  run: startPasskeyRegistration,
})

export const finishPasskeyRegistrationAction = defineAction({
  name: 'passkey-registration',
  schema: NewPasskey.extend({ next: NextOrNull }),
  async run(ctx, { next, ...input }) {
    const codes = await finishPasskeyRegistration(ctx, input)
    if (codes) await showRecoveryCodes(ctx, codes)
    return afterAdding(codes, next, 'passkey-added')
  },
  next: lead,
})

export const renamePasskeyAction = defineAction({
  name: 'rename-passkey',
  schema: z.strictObject({ id: Id, name: PasskeyName }),
  run: renamePasskey,
  next: (_, market) => lead(factorsPath('', { done: 'passkey-renamed' }), market),
})

export const removePasskeyAction = defineAction({
  name: 'remove-passkey',
  schema: z.strictObject({ id: Id }),
  run: (ctx, { id }) => removePasskey(ctx, id),
  next: (_, market) => lead(factorsPath('', { done: 'passkey-removed' }), market),
})

export const renewRecoveryCodesAction = defineAction({
  name: 'renew-recovery-codes',
  schema: z.strictObject({}),
  run: async (ctx) => showRecoveryCodes(ctx, await renewRecoveryCodes(ctx)),
  next: (_, market) => lead(factorsPath('/recovery-codes', {}), market),
})

/** The codes have been written down: they are not shown again. */
export const hideRecoveryCodesAction = defineAction({
  name: 'hide-recovery-codes',
  schema: z.strictObject({ next: NextOrNull }),
  async run(_ctx, { next }) {
    await hideRecoveryCodes()
    return next ?? FACTORS_PATH
  },
  next: lead,
})
