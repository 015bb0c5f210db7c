export type OutgoingEmail = {
  to: string
  subject: string
  html: string
  text: string
  /** The same key is the same mail: sent once, however often this is called. */
  idempotencyKey: string
}

export type EmailSender = {
  /** Sends and answers the provider's id. Throws `email.unavailable` (503). */
  send(email: OutgoingEmail): Promise<string>
}
