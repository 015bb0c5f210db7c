import { z } from 'zod'
import { Email, Id, optionalText, Timestamp, Token } from '@/lib/core/schema'

/** A password as it is typed to sign in: whatever it once was. */
export const Password = z.string().min(1).max(200)

/** A password that somebody chooses. What would be guessed is refused by `checkPassword`. */
export const NewPassword = z
  .string()
  .min(10)
  .max(200)
  .refine((value) => !/[\0\p{Surrogate}]/u.test(value), 'Contains characters that cannot be stored.')
  .describe('At least 10 characters, and not one that is guessed quickly')

export const SignIn = z.strictObject({ email: Email, password: Password })
export type SignIn = z.infer<typeof SignIn>

export const Register = z.strictObject({ email: Email, password: NewPassword, name: optionalText(120) })
export type Register = z.infer<typeof Register>

export const RequestPasswordReset = z.strictObject({ email: Email })

export const ResetPassword = z.strictObject({ password: NewPassword })

export const ChangePassword = z.strictObject({ currentPassword: Password, newPassword: NewPassword })
export type ChangePassword = z.infer<typeof ChangePassword>

export const ChangeEmail = z.strictObject({ email: Email, currentPassword: Password })
export type ChangeEmail = z.infer<typeof ChangeEmail>

export const SessionView = z
  .object({
    id: Id,
    kind: z.enum(['browser', 'token']),
    device: z.string().describe('Browser and system, as far as they say'),
    ip: z.string().nullable(),
    createdAt: Timestamp,
    lastSeenAt: Timestamp,
    isCurrent: z.boolean(),
  })
  .meta({ id: 'Session' })
export type SessionView = z.infer<typeof SessionView>

export const SignInForTokens = SignIn.extend({
  code: z
    .string()
    .trim()
    .min(6)
    .max(20)
    .optional()
    .describe('The second factor, for accounts that have one: six digits or a recovery code'),
})
export type SignInForTokens = z.infer<typeof SignInForTokens>

export const TokensView = z
  .object({
    accessToken: z.string().describe('A JWT, sent as Authorization: Bearer'),
    tokenType: z.literal('Bearer'),
    expiresIn: z.int().describe('Seconds until the access token is over'),
    refreshToken: z.string().describe('Used once, for the next pair'),
    refreshExpiresIn: z.int().describe('Seconds until the refresh token is over'),
  })
  .meta({ id: 'Tokens' })
export type TokensView = z.infer<typeof TokensView>

export const LinkToken = Token.describe('The token of the link in the mail')
