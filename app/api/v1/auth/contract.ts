import { z } from 'zod'
import {
  LinkToken,
  Register,
  RequestPasswordReset,
  ResetPassword,
  SignInForTokens,
  TokensView,
} from '@/lib/auth/schema'
import { Token } from '@/lib/core/schema'
import { contract } from '@/lib/http/contract'

const forAnybody = { tag: 'Sign-in', auth: 'public', status: 204, response: null } as const
const CREDENTIALS = ['auth.wrong_credentials', 'auth.second_factor_required', 'auth.wrong_code']
const LINK = { 404: ['auth.link_invalid'] } as const

export const registerContract = contract({
  ...forAnybody,
  method: 'POST',
  path: '/auth/registrations',
  summary:
    'Open an account; the link that proves the address comes by mail. An address that has one gets a mail too',
  body: Register,
  errors: { 422: ['auth.weak_password'] },
})

export const createTokensContract = contract({
  ...forAnybody,
  method: 'POST',
  path: '/auth/tokens',
  summary: 'Sign in: a short access token, and a refresh token for the next one',
  body: SignInForTokens,
  status: 201,
  response: TokensView,
  idempotency: 'ignored',
  errors: { 401: CREDENTIALS },
})

export const refreshTokensContract = contract({
  ...forAnybody,
  method: 'POST',
  path: '/auth/tokens/refresh',
  summary: 'Exchange a refresh token for a new pair; one that was used before ends the sign-in',
  body: z.strictObject({ refreshToken: Token }),
  status: 201,
  response: TokensView,
  idempotency: 'ignored',
  errors: { 401: ['auth.bad_refresh_token'] },
})

export const revokeTokensContract = contract({
  ...forAnybody,
  method: 'DELETE',
  path: '/auth/tokens/current',
  summary: 'Sign out: the tokens of this sign-in stop working at once',
  auth: 'person',
})

export const requestVerificationContract = contract({
  ...forAnybody,
  method: 'POST',
  path: '/auth/email-verifications',
  summary: 'Send the link that proves the own address again',
  auth: 'person',
})

export const verifyEmailContract = contract({
  ...forAnybody,
  method: 'PUT',
  path: '/auth/email-verifications/{token}',
  summary: 'Follow the link of a mail: the address is proved',
  params: z.strictObject({ token: LinkToken }),
  errors: { ...LINK, 409: ['auth.email_taken'] },
})

export const requestPasswordResetContract = contract({
  ...forAnybody,
  method: 'POST',
  path: '/auth/password-resets',
  summary: 'Send a link to choose a new password, if there is such an account: the answer does not tell',
  body: RequestPasswordReset,
})

export const resetPasswordContract = contract({
  ...forAnybody,
  method: 'PUT',
  path: '/auth/password-resets/{token}',
  summary: 'Set a new password by the link of a mail; every session ends',
  params: z.strictObject({ token: LinkToken }),
  body: ResetPassword,
  errors: { ...LINK, 422: ['auth.weak_password'] },
})
