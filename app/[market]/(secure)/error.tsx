'use client'
import { ErrorContent } from '@/components/layout/error-content'

export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <ErrorContent error={error} retry={reset} />
}
