import type { Actor } from '@/lib/context'
import { AppError, forbidden, unauthenticated } from '@/lib/core/errors'

/** What staff and API keys may do. A role is a set of permissions; an API key carries its own. */
export const PERMISSIONS = [
  'products:read',
  'products:write',
  'inventory:write',
  'customers:read',
  'customers:write',
  'orders:read',
  'orders:write',
  'payments:write',
  'reviews:read',
  'reviews:write',
  'audit:read',
  'settings:write',
  'staff:read',
  'staff:write',
] as const

export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = ['owner', 'manager', 'catalogue', 'support', 'readonly'] as const

export type Role = (typeof ROLES)[number]

/** For people alone: a key that leaks must not let anybody in, or find out who could be talked into it. */
const PERSONAL: ReadonlySet<Permission> = new Set(['staff:read', 'staff:write'])
const OWNERS_ALONE: ReadonlySet<Permission> = new Set(['settings:write', 'staff:write'])

const READ: Permission[] = ['products:read', 'orders:read', 'reviews:read']

export const PERMISSIONS_BY_ROLE: Record<Role, readonly Permission[]> = {
  owner: PERMISSIONS,
  manager: PERMISSIONS.filter((permission) => !OWNERS_ALONE.has(permission)),
  catalogue: ['products:read', 'products:write', 'inventory:write'],
  support: [...READ, 'orders:write', 'payments:write', 'reviews:write'],
  readonly: READ,
}

const WITH_READ: Partial<Record<Permission, Permission>> = {
  'products:write': 'products:read',
  'inventory:write': 'products:read',
  'customers:write': 'customers:read',
  'orders:write': 'orders:read',
  'payments:write': 'orders:read',
  'reviews:write': 'reviews:read',
}

/**
 * Scopes of a key as they act: whoever may change a thing may read it, since the answer to a change is the thing
 * (without this, a key that may only write would be refused after it had written). What is for people alone, no
 * key has, whatever stands in its scopes.
 */
export function effectivePermissions(scopes: readonly Permission[]): Set<Permission> {
  const usable = scopes.filter((scope) => !isPersonal(scope))
  return new Set(usable.flatMap((scope) => [scope, ...(WITH_READ[scope] ? [WITH_READ[scope]] : [])]))
}

/** Whether only people may have this permission, and no API key. */
export function isPersonal(permission: Permission): boolean {
  return PERSONAL.has(permission)
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
 * The guard at the top of a back-office verb. Throws `auth.required` when nobody is signed in, `auth.forbidden`,
 * naming the missing permission, when somebody is, and `auth.person_required` (403) for an API key where no key will do.
 */
export function requirePermission(ctx: { actor: Actor }, permission: Permission): void {
  if (hasPermission(ctx.actor, permission)) return
  if (ctx.actor.kind === 'anonymous') throw unauthenticated()
  if (ctx.actor.kind === 'api_key' && isPersonal(permission))
    throw new AppError(
      'forbidden',
      'auth.person_required',
      `No API key can do this. Sign in as a person with the permission "${permission}".`,
    )
  throw forbidden(permission)
}
