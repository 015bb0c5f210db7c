import 'server-only'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { AppError } from '@/lib/core/errors'
import { takingTurns } from '@/lib/core/turns'

/** OWASP password storage cheat sheet: argon2id, 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A flood of sign-ins must leave a core to the checkout. */
const AT_ONCE = availableParallelism() > 2 ? 2 : 1

/** Whoever comes when this many wait would wait for more than a few seconds. */
const MAX_WAITING = 60

/** Hashes a password with argon2id. Throws `auth.busy` (503) in a flood. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normal(password), PARAMETERS))
}

/**
 * Whether `password` belongs to `passwordHash`. Without a hash (unknown account) the same work is
 * done against a made-up one, so that time does not tell whether an account exists. Throws `auth.busy` (503).
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const target = passwordHash ?? (await decoy())
  const matches = await inTurn(() => verify(target, normal(password)))
  return passwordHash !== null && matches
}

/** Whether a stored hash was made with weaker parameters than today's. */
export function isOutdated(passwordHash: string): boolean {
  const { memoryCost, timeCost, parallelism } = PARAMETERS
  return !passwordHash.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`)
}

/** Keyboards write the same letter in different ways (NIST SP 800-63B, 3.1.1.2). */
const normal = (password: string) => password.normalize('NFKC')

let decoyHash: Promise<string> | undefined

function decoy(): Promise<string> {
  decoyHash ??= hash('nobody has this password', PARAMETERS)
  return decoyHash
}

const inTurn = takingTurns({
  atOnce: AT_ONCE,
  mostWaiting: MAX_WAITING,
  busy: () =>
    new AppError('unavailable', 'auth.busy', 'Many people are signing in. Try again in a moment.', {
      retryAfterSeconds: 5,
    }),
})
