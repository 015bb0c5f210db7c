import { z } from 'zod'
import { Email, Id, optionalText, Timestamp, Token, text } from '@/lib/core/schema'

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
    country: z.string().nullable().describe('ISO 3166-1 alpha-2, where a proxy in front tells it'),
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

/** Six digits of an authenticator app, or a recovery code. */
export const SecondFactorCode = z.string().trim().min(6).max(30)

/** What a browser's WebAuthn answer is made of. */
const Base64Url = z
  .string()
  .min(1)
  .max(8192)
  .regex(/^[A-Za-z0-9_-]+$/)

const json = z
  .string()
  .max(32_768)
  .transform((value, ctx): unknown => {
    try {
      return JSON.parse(value)
    } catch {
      ctx.addIssue({ code: 'custom', message: 'This is not JSON.' })
      return z.NEVER
    }
  })

const credential = { id: Base64Url, rawId: Base64Url, type: z.literal('public-key') }
/** Nothing is read from extensions. */
const withoutExtensions = <T extends object>(value: T) => ({ ...value, clientExtensionResults: {} })

/** The answer to a request for a passkey, as JSON in a form. */
export const PasskeyAnswer = json
  .pipe(
    z.object({
      ...credential,
      response: z.object({ clientDataJSON: Base64Url, authenticatorData: Base64Url, signature: Base64Url }),
    }),
  )
  .transform(withoutExtensions)
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

export const PasskeyName = text(60)

/** A passkey that a browser has made, as JSON in a form, and what to call it. */
export const NewPasskey = z.strictObject({
  answer: json
    .pipe(
      z.object({
        ...credential,
        response: z.object({
          clientDataJSON: Base64Url,
          attestationObject: Base64Url,
          transports: z
            .array(z.string())
            .max(20)
            .default([])
            .transform((given) => TRANSPORTS.filter((each) => given.includes(each))),
        }),
      }),
    )
    .transform(withoutExtensions),
  name: optionalText(60),
})
export type NewPasskey = z.infer<typeof NewPasskey>

export const PasskeyView = z
  .object({
    id: Id,
    name: z.string(),
    isBackedUp: z.boolean().describe('Whether it is kept beyond one device'),
    createdAt: Timestamp,
    lastUsedAt: Timestamp.nullable(),
  })
  .meta({ id: 'Passkey' })
export type PasskeyView = z.infer<typeof PasskeyView>

export const PROVIDERS = ['google', 'github'] as const
export type Provider = (typeof PROVIDERS)[number]
/** As people know them. */
export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = { google: 'Google', github: 'GitHub' }

/** Who an account elsewhere says somebody is. */
export const ProviderIdentity = z.object({
  provider: z.enum(PROVIDERS),
  providerAccountId: text(200),
  email: Email.nullable(),
  /** Whether the provider vouches for the address. */
  isEmailVerified: z.boolean(),
  name: optionalText(120),
})
export type ProviderIdentity = z.infer<typeof ProviderIdentity>
