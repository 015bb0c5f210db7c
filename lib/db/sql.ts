import 'server-only'
import { Prisma } from '@/prisma/generated/client'

/** Tagged SQL for the hot paths: values always travel as parameters. */
export const sql = Prisma.sql
export const join = Prisma.join
export const empty = Prisma.empty
export type Sql = Prisma.Sql
export type InputJson = Prisma.InputJsonValue

/** Whether `error` is PostgreSQL's unique_violation, of the constraint or index named if given. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const text = JSON.stringify(error.meta ?? {}) + error.message
  const isUnique = error.code === 'P2002' || text.includes('23505')
  return isUnique && (constraint === undefined || text.includes(constraint))
}
