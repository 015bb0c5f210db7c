import { MARKET_SLUGS } from '@/lib/markets/markets'

/** First path segments of pages that show one person's data. They carry a nonce policy and are never stored. */
export const PERSONAL_PATHS = [
  'account',
  'admin',
  'cart',
  'checkout',
  'forgot-password',
  'orders',
  'register',
  'reset-password',
  'sign-in',
  'stock-alerts',
  'verify-email',
  'wishlists',
] as const

const PERSONAL = new RegExp(
  `^/+(?:(?:${MARKET_SLUGS.join('|')})/+)?(?:${PERSONAL_PATHS.join('|')})(?:[/?#]|$)`,
)

/** Whether an address is that of a personal page: those get a policy with a nonce, from proxy.ts. */
export function isPersonal(url: string): boolean {
  return PERSONAL.test(url)
}

const COMMON = [
  "default-src 'self'",
  "base-uri 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "font-src 'self'",
]

/**
 * The policy of static pages. Their HTML is the same for everybody, so it can carry no nonce, and Next's
 * own inline scripts need 'unsafe-inline'; nothing from elsewhere may run or be contacted.
 */
export const STATIC_PAGE_CSP = [
  ...COMMON,
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
].join('; ')

/** The policy of personal pages: scripts only with this response's nonce, payments only at Stripe (or its stand-in). */
export function personalPageCsp(options: {
  nonce: string
  stripeApiBase: string
  isDevelopment: boolean
  /** Where forms may lead on to, besides here: pages that sign people in elsewhere. */
  signInAddresses: readonly string[]
}): string {
  const signInOrigins = new Set(options.signInAddresses.map((address) => new URL(address).origin))
  const stripe =
    options.stripeApiBase === '' ? 'https://api.stripe.com' : new URL(options.stripeApiBase).origin
  return [
    ...COMMON,
    `script-src 'self' 'nonce-${options.nonce}' 'strict-dynamic' https://js.stripe.com${options.isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https://*.stripe.com",
    `connect-src 'self' ${stripe}${options.isDevelopment ? ' ws:' : ''}`,
    'frame-src https://js.stripe.com https://hooks.stripe.com',
    ["form-action 'self'", ...signInOrigins].join(' '),
  ].join('; ')
}
