import 'server-only'
import { Prisma } from '@/prisma/generated/client'

/** Tagged SQL for the hot paths: values always travel as parameters. */
export const sql = Prisma.sql
export const join = Prisma.join
export const empty = Prisma.empty
/** A piece of SQL as it stands: for names of tables and columns of the schema, never for values. */
export const raw = Prisma.raw
/** Makes signs of what somebody typed that LIKE would take for wildcards. */
export const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')
export type Sql = Prisma.Sql
export type InputJson = Prisma.InputJsonValue
