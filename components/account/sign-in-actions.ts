'use server'
import { z } from 'zod'
import { finishSecondFactor, startPasskeySecondFactor } from '@/lib/auth/finish-second-factor'
import { PasskeyAnswer, PROVIDERS, SecondFactorCode } from '@/lib/auth/schema'
import { signInWithPasskey, startPasskeySignIn } from '@/lib/auth/sign-in-with-passkey'
import { beginBrowserSession, formerSession, stepTokenOfBrowser } from '@/lib/http/browser-session'
import { defineAction } from '@/lib/http/define-action'
import { PROVIDER_FORM } from '@/lib/http/finish-provider-sign-in'
import { startProviderSignIn } from '@/lib/http/start-provider-sign-in'
import { marketPath } from '@/lib/markets/markets'
import { browserPath, OwnPath, signInPath } from './own-path'

/** Shows the code of an authenticator app, or a recovery code, after the password. */
export const finishSecondFactorAction = defineAction({
  name: 'second-factor',
  schema: z.strictObject({ code: SecondFactorCode, next: OwnPath }),
  async run(ctx, { code, next }) {
    const stepToken = await stepTokenOfBrowser()
    const proof = { code }
    const session = await finishSecondFactor(ctx, { stepToken, proof, ...(await formerSession()) })
    await beginBrowserSession(ctx, session)
    return next
  },
  next: (path, market) => ({ path: browserPath(market, path), always: true }),
})

export const startPasskeySecondFactorAction = defineAction({
  name: 'start-passkey-second-factor',
  schema: z.strictObject({}),
  run: async (ctx) => startPasskeySecondFactor(ctx, { stepToken: await stepTokenOfBrowser() }),
})

/** Shows a passkey after the password. */
export const finishPasskeySecondFactorAction = defineAction({
  name: 'passkey-second-factor',
  schema: z.strictObject({ answer: PasskeyAnswer, next: OwnPath }),
  async run(ctx, { answer, next }) {
    const stepToken = await stepTokenOfBrowser()
    const proof = { answer }
    const session = await finishSecondFactor(ctx, { stepToken, proof, ...(await formerSession()) })
    await beginBrowserSession(ctx, session)
    return next
  },
  next: (path, market) => ({ path: browserPath(market, path), always: true }),
})

export const startPasskeySignInAction = defineAction({
  name: 'start-passkey-sign-in',
  schema: z.strictObject({}),
  run: startPasskeySignIn,
})

/** Signs in with a passkey alone. */
export const signInWithPasskeyAction = defineAction({
  name: 'passkey-sign-in',
  schema: z.strictObject({ answer: PasskeyAnswer, next: OwnPath }),
  async run(ctx, { answer, next }) {
    const session = await signInWithPasskey(ctx, { answer, ...(await formerSession()) })
    await beginBrowserSession(ctx, session)
    return next
  },
  next: (path, market) => ({ path: browserPath(market, path), always: true }),
})

/** Leads to an account elsewhere; from there the browser comes back to the sign-in page, which leads on. */
export const signInWithProviderAction = defineAction({
  name: PROVIDER_FORM,
  schema: z.strictObject({ provider: z.enum(PROVIDERS), next: OwnPath }),
  run: (ctx, { provider, next }) => startProviderSignIn(provider, marketPath(ctx.market, signInPath(next))),
  next: (address) => ({ path: address, always: true }),
})
