import { createApiKey } from '@/lib/auth/api-key'
import type { Permission } from '@/lib/auth/permissions'
import { createCtx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import type { Contract } from '@/lib/http/contract'
import { type Answer, type ApiCall, answerTo } from './api'

/** What a program sends whose API key has these scopes. */
export async function makeKey(scopes: Permission[]): Promise<{ Authorization: string }> {
  return { Authorization: `Bearer ${await createApiKey(createCtx(), { name: 'test', scopes })}` }
}

/** `version` is the one that was read, of what is as it was made unless told otherwise. */
export type Ask = (
  contract: Contract,
  call?: Pick<ApiCall, 'params' | 'query' | 'body'> & { version?: number },
) => Promise<Answer>

/** A program with an API key of these scopes, and what it is answered. */
export async function makeIntegrator(scopes: Permission[]): Promise<Ask> {
  const key = await makeKey(scopes)
  return (contract, { version = 1, ...call } = {}) =>
    answerTo({
      contract,
      ...call,
      headers: { ...key, 'Idempotency-Key': newId(), 'If-Match': `"${version}"` },
    })
}
