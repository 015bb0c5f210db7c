'use client'
import { ErrorContent } from '@/components/layout/error-content'

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return (
    <>
      <title>Something went wrong · Nexus back office</title>
      <ErrorContent error={error} retry={reset} />
    </>
  )
}
