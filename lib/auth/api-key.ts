import 'server-only'
import type { Actor, Ctx } from '@/lib/context'
import { hashToken, newId, newToken } from '@/lib/core/id'
import { env, isDemoAllowed } from '@/lib/env'
import { effectivePermissions, isPermission, type Permission } from './permissions'

/** API keys start with this, so that people and scanners recognise one. */
const PREFIX = 'nx_'
/** The key of the demo shop, which everybody can read in its source. */
const DEMO_PREFIX = `${PREFIX}demo_`

export function isApiKey(bearer: string): boolean {
  return bearer.startsWith(PREFIX)
}

/** Makes a key and answers it: the only time it is told. */
export async function createApiKey(ctx: Ctx, input: { name: string; scopes: Permission[] }): Promise<string> {
  const key = PREFIX + newToken() + newToken()
  await ctx.db.apiKey.create({
    data: {
      id: newId(),
      name: input.name,
      prefix: key.slice(0, 8),
      keyHash: hashToken(key),
      scopes: input.scopes,
    },
  })
  return key
}

/** Who a key stands for, or null when it is unknown, expired or revoked. */
export async function findActorOfApiKey(ctx: Pick<Ctx, 'db'>, key: string): Promise<Actor | null> {
  if (!isApiKey(key) || (key.startsWith(DEMO_PREFIX) && !isDemoAllowed(env))) return null
  const found = await ctx.db.apiKey.findUnique({ where: { keyHash: hashToken(key) } })
  if (!found || found.revokedAt || (found.expiresAt && found.expiresAt <= new Date())) return null
  return {
    kind: 'api_key',
    keyId: found.id,
    permissions: effectivePermissions(found.scopes.filter(isPermission)),
  }
}
