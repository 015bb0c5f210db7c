import { notFound } from 'next/navigation'

/** Every address that is no page ends here, inside the shop's own chrome and language. */
export default function UnknownPage() {
  notFound()
}
