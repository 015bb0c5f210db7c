/** What a customer can be told about, and how. Isomorphic. */
export const TOPICS = [
  'order_updates',
  'price_drops',
  'back_in_stock',
  'review_requests',
  'newsletter',
] as const
export type Topic = (typeof TOPICS)[number]

export const CHANNELS = ['email', 'in_app'] as const
export type Channel = (typeof CHANNELS)[number]

/** Mails about an order are owed to the buyer: nobody can switch them off. */
export function isOwed(topic: Topic, channel: Channel): boolean {
  return topic === 'order_updates' && channel === 'email'
}

/** What needs consent that was given and can be shown (GDPR, article 7). */
export const CONSENT_TOPIC = 'newsletter' satisfies Topic
