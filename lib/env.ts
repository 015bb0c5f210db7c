import 'server-only'
import { z } from 'zod'

/**
 * The only reader of process.env. Every variable is optional in development: `npm start` fills the
 * gaps with local services that speak the vendors' protocols. Production refuses to start without
 * real values (see `assertProduction`).
 */
const url = z.url({ protocol: /^https?$/ })

/** The address of a service; what others begin with has no slash at its end. */
const base = z.union([z.literal(''), url.transform((value) => value.replace(/\/+$/, ''))]).default('')

const EXAMPLE_ACCOUNT = 'Nexus Demo Shop, IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX'

const Env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Demo mode: local keys and demo accounts are allowed although NODE_ENV is production. */
  DEMO: z.enum(['0', '1']).default('0'),
  APP_URL: url.default('http://localhost:3000').transform((value) => new URL(value).origin),
  DATABASE_URL: z
    .string()
    .startsWith('postgres')
    .default('postgres://postgres:postgres@localhost:54329/nexus'),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(100).default(10),
  AUTH_SECRET: z.string().min(16).default('development-only-secret-0000000000'),
  STRIPE_SECRET_KEY: z.string().default('sk_test_local_nexus'),
  STRIPE_PUBLISHABLE_KEY: z.string().default('pk_test_local_nexus'),
  STRIPE_WEBHOOK_SECRET: z.string().default('whsec_local_nexus_0123456789abcdef'),
  /** Empty: Stripe itself. */
  STRIPE_API_BASE: z.union([z.literal(''), url]).default(''),
  INNGEST_BASE_URL: z.union([z.literal(''), url]).default(''),
  INNGEST_EVENT_KEY: z.string().default('local-nexus'),
  INNGEST_SIGNING_KEY: z.string().default('signkey-test-6c6f63616c6e65787573'),
  RESEND_API_KEY: z.string().default('re_local_nexus'),
  RESEND_BASE_URL: z.union([z.literal(''), url]).default(''),
  EMAIL_FROM: z.string().default('Nexus <orders@example.com>'),
  /** Where bank transfers go, as buyers are told; null: none are offered. */
  BANK_ACCOUNT: z
    .string()
    .max(300)
    .default(EXAMPLE_ACCOUNT)
    .transform((value) => (value === 'none' ? null : value)),
  /** Accounts elsewhere that sign people in: each is offered when both of its values are set. */
  GOOGLE_CLIENT_ID: z.string().default(''),
  GOOGLE_CLIENT_SECRET: z.string().default(''),
  /** Empty: Google itself. */
  GOOGLE_ISSUER: base,
  GITHUB_CLIENT_ID: z.string().default(''),
  GITHUB_CLIENT_SECRET: z.string().default(''),
  /** Empty: github.com. Otherwise a GitHub Enterprise Server, with its API below /api/v3. */
  GITHUB_URL: base,
  UPSTASH_REDIS_REST_URL: z.union([z.literal(''), url]).default(''),
  UPSTASH_REDIS_REST_TOKEN: z.string().default(''),
  /** Where avatars and copies of personal data are kept as long as there is no bucket. */
  UPLOADS_DIR: z.string().default('.data/uploads'),
  /** Empty: uploads are kept in UPLOADS_DIR. */
  S3_BUCKET: z.string().default(''),
  S3_REGION: z.string().default('us-east-1'),
  /** Empty: Amazon. */
  S3_ENDPOINT: z.union([z.literal(''), url]).default(''),
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  /** Requests per minute that one client may make to the API; 0 switches the limit off (load tests). Unset: see lib/http/rate-limit.ts. */
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).optional(),
  /** The proxy in front that sets X-Forwarded-For; without it the header is not believed. */
  TRUSTED_PROXY: z.enum(['0', '1']).default('0'),
  /** The header in which that proxy tells the country of a client. */
  COUNTRY_HEADER: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9-]+$/, 'The name of a header.')
    .nullable()
    .default(null),
  /** 0: search engines are asked to stay away although the address is public, as from a shop for trying things out. */
  SEARCH_ENGINES: z.enum(['0', '1']).default('1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = z.infer<typeof Env>

export const env: Env = readEnv(process.env)

/** Parses the environment. Throws one error that lists every wrong variable with its reason. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Env.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable:\n${lines.join('\n')}\nSee .env.example.`)
  }
  return parsed.data
}

/** Which service is local and which is real, one line each: printed at boot. */
export function describeServices(value: Env): string[] {
  const line = (name: string, base: string, real: string) =>
    `${name.padEnd(9)} ${base === '' ? real : `local stand-in at ${base}`}`
  return [
    line('payments', value.STRIPE_API_BASE, 'Stripe'),
    line('jobs', value.INNGEST_BASE_URL, 'Inngest Cloud'),
    line('email', value.RESEND_BASE_URL, 'Resend'),
    `sign-in   ${describeSignIn(value)}`,
    `cache     ${value.UPSTASH_REDIS_REST_URL === '' ? 'in this process' : 'Upstash Redis'}`,
    `uploads   ${value.S3_BUCKET === '' ? `the folder ${value.UPLOADS_DIR}` : `the bucket ${value.S3_BUCKET}`}`,
    `database  ${new URL(value.DATABASE_URL).host}`,
  ]
}

function describeSignIn(value: Env): string {
  const at = (base: string) => (base === '' ? '' : ` at ${base}`)
  const elsewhere = [
    value.GOOGLE_CLIENT_ID === '' ? [] : [`Google${at(value.GOOGLE_ISSUER)}`],
    value.GITHUB_CLIENT_ID === '' ? [] : [`GitHub${at(value.GITHUB_URL)}`],
  ].flat()
  return ['passwords and passkeys', ...elsewhere].join(', ')
}

/**
 * Names every reason why this environment must not serve real customers: missing secrets, secrets
 * from the examples, local stand-ins. Empty in development and in demo mode.
 */
export function productionProblems(value: Env): string[] {
  if (value.NODE_ENV !== 'production' || value.DEMO === '1') return []
  const problems: string[] = []
  const refuse = (wrong: boolean, text: string) => wrong && problems.push(text)
  refuse(value.AUTH_SECRET.startsWith('development-only'), 'AUTH_SECRET is the example. Set 32 random bytes.')
  refuse(!value.APP_URL.startsWith('https://'), 'APP_URL must be the https address of the shop.')
  refuse(
    value.STRIPE_SECRET_KEY.includes('local_nexus'),
    'STRIPE_SECRET_KEY is the local one. Take yours from the Stripe dashboard.',
  )
  refuse(value.STRIPE_PUBLISHABLE_KEY.includes('local_nexus'), 'STRIPE_PUBLISHABLE_KEY is the local one.')
  refuse(value.STRIPE_WEBHOOK_SECRET.includes('local_nexus'), 'STRIPE_WEBHOOK_SECRET is the local one.')
  refuse(value.INNGEST_EVENT_KEY === 'local-nexus', 'INNGEST_EVENT_KEY is the local one.')
  refuse(value.INNGEST_SIGNING_KEY.startsWith('signkey-test-6c6f'), 'INNGEST_SIGNING_KEY is the local one.')
  refuse(value.RESEND_API_KEY === 're_local_nexus', 'RESEND_API_KEY is the local one.')
  refuse(value.EMAIL_FROM.includes('example.com'), 'EMAIL_FROM must be an address of your own domain.')
  refuse(
    value.BANK_ACCOUNT === EXAMPLE_ACCOUNT,
    'BANK_ACCOUNT is the example. Set yours, or none to offer no bank transfer.',
  )
  for (const name of ['GOOGLE', 'GITHUB'] as const) {
    const [id, secret] = [value[`${name}_CLIENT_ID`], value[`${name}_CLIENT_SECRET`]]
    refuse(
      (id === '') !== (secret === ''),
      `${name}_CLIENT_ID and ${name}_CLIENT_SECRET belong together: set both, or none.`,
    )
    refuse(id.startsWith('local-nexus'), `${name}_CLIENT_ID is the local one, with which anybody is anybody.`)
  }
  for (const name of ['GOOGLE_ISSUER', 'GITHUB_URL'] as const)
    refuse(
      value[name] !== '' && !value[name].startsWith('https://'),
      `${name} must be an https address: it says who people are.`,
    )
  refuse(
    value.S3_BUCKET !== '' && (value.S3_ACCESS_KEY_ID === '' || value.S3_SECRET_ACCESS_KEY === ''),
    'S3_BUCKET is set without S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
  )
  return problems
}

/** Whether accounts and keys whose passwords everybody knows may be used: anywhere but in a real shop. */
export function isDemoAllowed(value: Env): boolean {
  return value.NODE_ENV !== 'production' || value.DEMO === '1'
}
