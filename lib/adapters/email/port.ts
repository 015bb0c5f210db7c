export type OutgoingEmail = {
  to: string
  subject: string
  html: string
  text: string
}

/**
 * What the shop needs of a mail service. Every implementation promises: the same `idempotencyKey` with the
 * same mails sends them once, however often it is called.
 */
export type EmailSender = {
  /** Sends one and answers the provider's id. Throws `email.unavailable` (503), `email.refused` (422). */
  send(email: OutgoingEmail, idempotencyKey: string): Promise<string>
  /** Sends up to 100, all or none, and answers the provider's ids in the same order. Throws the same. */
  sendBatch(emails: readonly OutgoingEmail[], idempotencyKey: string): Promise<string[]>
}
