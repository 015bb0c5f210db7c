import 'server-only'
import { env } from '@/lib/env'
import { PROVIDER_NAMES, type Provider } from './schema'

/** The accounts elsewhere with which people may sign in here: those whose keys are set. */
export function offeredProviders(): { id: Provider; name: string }[] {
  const offered: Provider[] = [
    ...(env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET ? (['google'] as const) : []),
    ...(env.GITHUB_CLIENT_ID && env.GITHUB_CLIENT_SECRET ? (['github'] as const) : []),
  ]
  return offered.map((id) => ({ id, name: PROVIDER_NAMES[id] }))
}
