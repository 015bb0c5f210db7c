import { notFound } from 'next/navigation'
import { staffPage } from '@/components/admin/staff-page'

/** Addresses that nobody made: the page that helps, inside the frame. */
export default async function UnknownPage(): Promise<never> {
  await staffPage()
  notFound()
}
