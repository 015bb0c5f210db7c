import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/core/errors'
import { Id } from '@/lib/core/schema'

/** What a verb answers; what does not exist, or an address that nobody gave out, is the page "not found". */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof AppError && (error.kind === 'not_found' || error.kind === 'malformed')) notFound()
    throw error
  }
}

/** As `orNotFound`, for the thing that an address names by its id. */
export function readById<T>(id: string, read: (id: string) => Promise<T>): Promise<T> {
  if (!Id.safeParse(id).success) notFound()
  return orNotFound(read(id))
}
