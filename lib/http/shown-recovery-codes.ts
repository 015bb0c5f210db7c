import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { requirePerson } from '@/lib/auth/require-person'
import { seal, unseal } from '@/lib/auth/secret-box'
import type { Ctx } from '@/lib/context'
import { cookieOptions, RECOVERY_CODES_COOKIE } from './cookies'

/** Long enough to write ten codes down. */
const SECONDS = 10 * 60

const Shown = z.object({ sessionId: z.string(), until: z.number(), codes: z.array(z.string()) })

/**
 * Lets this browser alone show new recovery codes for a while: the database has only their hashes, and the page that
 * shows them comes after a redirect.
 */
export async function showRecoveryCodes(ctx: Ctx, codes: readonly string[]): Promise<void> {
  const { sessionId } = requirePerson(ctx)
  const until = ctx.now.getTime() + SECONDS * 1000
  const jar = await cookies()
  const value = seal(JSON.stringify({ sessionId, until, codes }))
  jar.set(RECOVERY_CODES_COOKIE, value, cookieOptions({ maxAgeSeconds: SECONDS }))
}

/** The recovery codes that this session may still show, or null. */
export async function readShownRecoveryCodes(ctx: Ctx): Promise<string[] | null> {
  const { sessionId } = requirePerson(ctx)
  const jar = await cookies()
  const value = jar.get(RECOVERY_CODES_COOKIE)?.value
  const shown = value ? Shown.safeParse(open(value)).data : undefined
  return shown?.sessionId === sessionId && shown.until > ctx.now.getTime() ? shown.codes : null
}

/** Forgets them: they have been written down. */
export async function hideRecoveryCodes(): Promise<void> {
  const jar = await cookies()
  jar.delete(RECOVERY_CODES_COOKIE)
}

function open(value: string): unknown {
  try {
    return JSON.parse(unseal(value))
  } catch {
    // Made under another secret, or made up.
    return null
  }
}
