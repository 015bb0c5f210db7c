/** Runs once when the server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { describeServices, env, productionProblems },
    { log },
    { db },
    { createDispatcher },
    { registerDispatcher },
    { drainOnStop, stopSignal },
    { openFrontDoor },
    { methodsAllowed },
    { announceFirstOwner },
    { systemCtx },
    { hearExpiry },
    { expireTag },
    { beginIndex },
  ] = await Promise.all([
    import('@/lib/env'),
    import('@/lib/log'),
    import('@/lib/db/client'),
    import('@/lib/events/dispatch'),
    import('@/lib/events/dispatch-signal'),
    import('@/lib/http/drain'),
    import('@/lib/http/front-door'),
    import('@/app/api/methods'),
    import('@/lib/http/announce-first-owner'),
    import('@/lib/context'),
    import('@/lib/cache/hear-expiry'),
    import('@/lib/cache/expire-tag'),
    import('@/lib/search/begin-index'),
  ])
  const problems = productionProblems(env)
  if (problems.length > 0) {
    throw new Error(
      `Nexus does not start like this in production:\n  ${problems.join('\n  ')}\nSee .env.example.`,
    )
  }
  const proxy = env.TRUSTED_PROXY === '1' ? { countryHeader: env.COUNTRY_HEADER } : null
  openFrontDoor({ appOrigin: env.APP_URL, proxy, methodsAllowed })
  for (const line of describeServices(env)) log.info(line)
  drainOnStop()
  const dispatch = createDispatcher({ db }, (error) => log.error({ err: error }, 'events not dispatched'))
  registerDispatcher(dispatch)
  // What the process before us left behind.
  dispatch()
  const hearing = hearExpiry(
    { db },
    {
      expire: expireTag,
      error: (error) => log.warn({ err: error }, 'changes at other instances not heard for a moment'),
    },
  )
  stopSignal().addEventListener('abort', () => void hearing.stop())
  beginIndex(stopSignal())
  // Not waited for: the database may come later than the shop.
  void announceFirstOwner(systemCtx('start'))
}
