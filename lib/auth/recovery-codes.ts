import 'server-only'
import { randomInt } from 'node:crypto'
import type { Ctx } from '@/lib/context'
import { newId } from '@/lib/core/id'
import { hashOfRecoveryCode } from './second-factor-code'

const HOW_MANY = 10

/** Without what looks alike on paper: 31 signs, so that sixteen of them are 79 bits. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'
const GROUPS = 4

/** Replaces somebody's recovery codes and answers the new ones: the only time they are told. Call inside `transact`. */
export async function issueRecoveryCodes(ctx: Ctx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newRecoveryCode)
  await ctx.db.recoveryCode.deleteMany({ where: { userId } })
  await ctx.db.recoveryCode.createMany({
    data: codes.map((code) => ({ id: newId(), userId, codeHash: hashOfRecoveryCode(code) })),
  })
  return codes
}

function newRecoveryCode(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
