import type { Actor } from '@/lib/context'
import { forbidden, unauthenticated } from '@/lib/core/errors'

/** What staff and API keys may do. A role is a set of permissions; an API key carries its own. */
export const PERMISSIONS = [
  'products:read',
  'products:write',
  'inventory:write',
  'orders:read',
  'orders:write',
  'payments:write',
  'audit:read',
  'settings:write',
] as const

export type Permission = (typeof PERMISSIONS)[number]

export type Role = 'owner' | 'manager' | 'catalogue' | 'support' | 'readonly'

const READ: Permission[] = ['products:read', 'orders:read']

export const PERMISSIONS_BY_ROLE: Record<Role, readonly Permission[]> = {
  owner: PERMISSIONS,
  manager: PERMISSIONS.filter((permission) => permission !== 'settings:write'),
  catalogue: ['products:read', 'products:write', 'inventory:write'],
  support: [...READ, 'orders:write', 'payments:write'],
  readonly: READ,
}

const WITH_READ: Partial<Record<Permission, Permission>> = {
  'products:write': 'products:read',
  'inventory:write': 'products:read',
  'orders:write': 'orders:read',
  'payments:write': 'orders:read',
}

/**
 * Scopes as they act: whoever may change a thing may read it, since the answer to a change is the thing.
 * Without this, a key that may only write would be refused after it had written.
 */
export function effectivePermissions(scopes: readonly Permission[]): Set<Permission> {
  return new Set(scopes.flatMap((scope) => [scope, ...(WITH_READ[scope] ? [WITH_READ[scope]] : [])]))
}

export function isPermission(value: string): value is Permission {
  return (PERMISSIONS as readonly string[]).includes(value)
}

export function hasPermission(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'system':
      return true
    case 'staff':
    case 'api_key':
      return actor.permissions.has(permission)
    case 'anonymous':
    case 'customer':
      return false
  }
}

/**
 * The guard at the top of a back-office verb. Throws `auth.required` when nobody is signed in and
 * `auth.forbidden`, naming the missing permission, when somebody is.
 */
export function requirePermission(ctx: { actor: Actor }, permission: Permission): void {
  if (hasPermission(ctx.actor, permission)) return
  if (ctx.actor.kind === 'anonymous') throw unauthenticated()
  throw forbidden(permission)
}
