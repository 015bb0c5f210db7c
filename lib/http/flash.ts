import 'server-only'
import { createHmac } from 'node:crypto'
import { cookies } from 'next/headers'
import { isSameSecret } from '@/lib/core/id'
import { env } from '@/lib/env'
import type { Flash } from './action-state'
import { cookieOptions, FLASH_COOKIE } from './cookies'

/** Long enough for a redirect, too short to meet the form again tomorrow. */
const SECONDS = 60

/** Browsers drop cookies above 4 KiB: what was typed is left out then, the error stays. */
const MAX_LENGTH = 3_500

/** Keeps a form's errors over the redirect that answers a post without JavaScript. */
export async function setFlash(flash: Flash): Promise<void> {
  const full = seal(flash)
  const value = full.length <= MAX_LENGTH ? full : seal({ ...flash, values: {} })
  const jar = await cookies()
  jar.set(FLASH_COOKIE, value, cookieOptions({ maxAgeSeconds: SECONDS }))
}

/** Forgets them: what was wrong is mended. */
export async function clearFlash(): Promise<void> {
  const jar = await cookies()
  if (jar.get(FLASH_COOKIE)) jar.delete(FLASH_COOKIE)
}

/** The errors of `form` from the post before this page, or null. */
export async function readFlash(form: string): Promise<Flash | null> {
  const flash = await readAnyFlash()
  return flash?.form === form ? flash : null
}

/** The errors of whichever form was posted before this page, or null. */
export async function readAnyFlash(): Promise<Flash | null> {
  const jar = await cookies()
  return open(jar.get(FLASH_COOKIE)?.value ?? '')
}

function seal(flash: Flash): string {
  const payload = Buffer.from(JSON.stringify(flash)).toString('base64url')
  return `${payload}.${sign(payload)}`
}

function open(value: string): Flash | null {
  const [payload = '', signature = ''] = value.split('.')
  if (!isSameSecret(signature, sign(payload))) return null
  // Only we can have signed it, so it has the shape we wrote.
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Flash
}

function sign(payload: string): string {
  return createHmac('sha256', env.AUTH_SECRET).update(`flash:${payload}`).digest('base64url')
}
