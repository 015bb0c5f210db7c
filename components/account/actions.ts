'use server'
import { z } from 'zod'
import { changeEmail } from '@/lib/auth/change-email'
import { changePassword } from '@/lib/auth/change-password'
import { removeJoinedAccount } from '@/lib/auth/joined-accounts'
import { register } from '@/lib/auth/register'
import { requestPasswordReset, resetPassword } from '@/lib/auth/reset-password'
import {
  ChangeEmail,
  ChangePassword,
  LinkToken,
  Register,
  RequestPasswordReset,
  ResetPassword,
  SignIn,
} from '@/lib/auth/schema'
import { revokeAllSessions, revokeOwnSession } from '@/lib/auth/sessions'
import { signIn } from '@/lib/auth/sign-in'
import { requestVerification, verifyEmail } from '@/lib/auth/verify-email'
import { Id } from '@/lib/core/schema'
import { continueSignIn, endBrowserSession, formerSession } from '@/lib/http/browser-session'
import { defineAction } from '@/lib/http/define-action'
import { marketPath } from '@/lib/markets/markets'
import { browserPath, OwnPath } from './own-path'

/** Signs in, or leads on to the second factor. */
export const signInCustomerAction = defineAction({
  name: 'sign-in',
  schema: SignIn.extend({ next: OwnPath }),
  run: async (ctx, { next, ...input }) =>
    continueSignIn(ctx, await signIn(ctx, { ...input, ...(await formerSession()) }), next),
  next: (path, market) => ({ path: browserPath(market, path), always: true }),
})

export const signOutCustomerAction = defineAction({
  name: 'sign-out',
  schema: z.object({}),
  run: endBrowserSession,
  next: (_, market) => ({ path: marketPath(market, '/sign-in?done=signed-out'), always: true }),
})

export const registerAction = defineAction({
  name: 'register',
  schema: Register,
  run: register,
  next: (_, market) => ({ path: marketPath(market, '/sign-in?done=registered'), always: true }),
})

export const verifyEmailAction = defineAction({
  name: 'verify-email',
  schema: z.strictObject({ token: LinkToken }),
  async run(ctx, { token }) {
    await verifyEmail(ctx, token)
    return ctx.actor.kind === 'anonymous' ? ('/sign-in' as const) : ('/account' as const)
  },
  next: (path, market) => ({ path: marketPath(market, `${path}?done=verified`), always: true }),
})

export const resendVerificationAction = defineAction({
  name: 'resend-verification',
  schema: z.strictObject({}),
  run: requestVerification,
  next: (_, market) => ({ path: marketPath(market, '/account?done=verification-sent'), always: true }),
})

export const requestPasswordResetAction = defineAction({
  name: 'forgot-password',
  schema: RequestPasswordReset,
  run: requestPasswordReset,
  next: (_, market) => ({ path: marketPath(market, '/forgot-password?done=sent'), always: true }),
})

export const resetPasswordAction = defineAction({
  name: 'reset-password',
  schema: ResetPassword.extend({ token: LinkToken }),
  run: resetPassword,
  next: (_, market) => ({ path: marketPath(market, '/sign-in?done=password-reset'), always: true }),
})

export const changePasswordAction = defineAction({
  name: 'change-password',
  schema: ChangePassword,
  run: changePassword,
  next: (_, market) => ({
    path: marketPath(market, '/account/security?done=password-changed'),
    always: true,
  }),
})

export const changeEmailAction = defineAction({
  name: 'change-email',
  schema: ChangeEmail,
  run: changeEmail,
  next: (_, market) => ({ path: marketPath(market, '/account/security?done=email-sent'), always: true }),
})

export const revokeSessionAction = defineAction({
  name: 'revoke-session',
  schema: z.strictObject({ sessionId: Id }),
  run: (ctx, { sessionId }) => revokeOwnSession(ctx, sessionId),
  next: (_, market) => ({ path: marketPath(market, '/account/security?done=session-ended'), always: true }),
})

export const revokeOtherSessionsAction = defineAction({
  name: 'revoke-other-sessions',
  schema: z.strictObject({}),
  run: (ctx) => revokeAllSessions(ctx, { keepThis: true }),
  next: (_, market) => ({ path: marketPath(market, '/account/security?done=sessions-ended'), always: true }),
})

export const removeJoinedAccountAction = defineAction({
  name: 'remove-joined-account',
  schema: z.strictObject({ id: Id }),
  run: (ctx, { id }) => removeJoinedAccount(ctx, id),
  next: (_, market) => ({ path: marketPath(market, '/account/security?done=account-parted'), always: true }),
})
