import 'server-only'

/**
 * Joins "events were committed" to "send them" without the platform importing a vendor:
 * the transport registers a dispatcher at boot. Missing one (scripts, tests) costs nothing,
 * because the outbox sweep sends what is left.
 */
type Dispatcher = () => void

const holder = globalThis as typeof globalThis & { nexusDispatcher?: Dispatcher }

export function registerDispatcher(dispatcher: Dispatcher): void {
  holder.nexusDispatcher = dispatcher
}

export function requestDispatch(): void {
  holder.nexusDispatcher?.()
}
