import 'server-only'
import { Prisma } from '@/prisma/generated/client'

/** Tagged SQL for the hot paths: values always travel as parameters. */
export const sql = Prisma.sql
export const join = Prisma.join
export const empty = Prisma.empty
export type Sql = Prisma.Sql
export type InputJson = Prisma.InputJsonValue
