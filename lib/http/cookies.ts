import 'server-only'
import { env } from '@/lib/env'

/** Cookies of the shop. Over https they carry the __Host- prefix: bound to this host, never overwritten by another. */
const isSecure = env.APP_URL.startsWith('https://')
const prefix = isSecure ? '__Host-' : ''

export const SESSION_COOKIE = `${prefix}session`
/** Says that somebody has signed in from this browser before: see lib/auth/known-device.ts. */
export const DEVICE_COOKIE = `${prefix}device`
/** Between the password and the second factor. */
export const SIGN_IN_STEP_COOKIE = `${prefix}sign_in_step`
/** Where a sign-in with an account elsewhere comes back to. */
export const PROVIDER_RETURN_COOKIE = `${prefix}provider_return`
/** New recovery codes, sealed, on their way to the page that shows them. */
export const RECOVERY_CODES_COOKIE = `${prefix}recovery_codes`
/** The token of the open cart. */
export const CART_COOKIE = `${prefix}cart`
/** Units in the cart, readable by scripts: static pages show it without asking the server. */
export const CART_COUNT_COOKIE = 'cart_count'
/**
 * That somebody is signed in here, readable by scripts: static pages then ask what is theirs, and spare everybody else
 * the question. It says no more than that, and opens nothing.
 */
export const SIGNED_IN_COOKIE = 'signed_in'
/** Errors and input of a form that was posted without JavaScript; read once. */
export const FLASH_COOKIE = `${prefix}flash`

type CookieOptions = { httpOnly: boolean; secure: boolean; sameSite: 'lax'; path: '/'; maxAge?: number }

export function cookieOptions(options: { maxAgeSeconds?: number; readable?: boolean } = {}): CookieOptions {
  return {
    httpOnly: !options.readable,
    secure: isSecure,
    sameSite: 'lax',
    path: '/',
    ...(options.maxAgeSeconds === undefined ? {} : { maxAge: options.maxAgeSeconds }),
  }
}

/** 30 days, as long as a cart is kept. */
export const CART_COOKIE_SECONDS = 30 * 24 * 60 * 60
