/** An event on its way to the job runner. The id makes a second delivery of the same event a no-op there. */
export type OutgoingEvent = { id: string; name: string; data: Record<string, unknown>; ts: number }

export type EventSink = {
  /** Hands events over in one call. Throws `events.unavailable` (503); then none or all of them arrived. */
  send(events: OutgoingEvent[]): Promise<void>
}
