import { createApiKey } from '@/lib/auth/api-key'
import type { Permission } from '@/lib/auth/permissions'
import { createCtx } from '@/lib/context'

/** What a program sends whose API key has these scopes. */
export async function makeKey(scopes: Permission[]): Promise<{ Authorization: string }> {
  return { Authorization: `Bearer ${await createApiKey(createCtx(), { name: 'test', scopes })}` }
}
