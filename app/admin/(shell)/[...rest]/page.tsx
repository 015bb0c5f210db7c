import { notFound } from 'next/navigation'
import { staffCtx } from '@/lib/http/staff-ctx'

/** Addresses that nobody made: the page that helps, inside the frame. */
export default async function UnknownPage(): Promise<never> {
  await staffCtx()
  notFound()
}
