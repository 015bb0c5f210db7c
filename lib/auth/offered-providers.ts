import 'server-only'
import { env } from '@/lib/env'
import type { Provider } from './schema'

/** The accounts elsewhere with which people may sign in here: those whose keys are set. */
export function offeredProviders(): { id: Provider; name: string }[] {
  return [
    ...(env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET ? [{ id: 'google', name: 'Google' } as const] : []),
    ...(env.GITHUB_CLIENT_ID && env.GITHUB_CLIENT_SECRET ? [{ id: 'github', name: 'GitHub' } as const] : []),
  ]
}
