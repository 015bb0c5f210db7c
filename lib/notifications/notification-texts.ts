import { z } from 'zod'
import { formatMoney } from '@/lib/core/money'
import type { Market } from '@/lib/markets/markets'
import type { Topic } from './topics'

const Order = z.object({ orderId: z.string(), number: z.int() })
const Refund = Order.extend({ amount: z.int(), currency: z.string() })

/** What is kept of a notification, by its kind; its words are made when it is read. */
export const KINDS = {
  order_confirmation: Order,
  order_shipped: Order,
  order_cancelled: Order,
  order_refunded: Refund,
} as const

export type Kind = keyof typeof KINDS
export type KindParams = { [K in Kind]: z.infer<(typeof KINDS)[K]> }

/** What each kind belongs to, for those who choose. */
export const TOPIC_OF: Record<Kind, Topic> = {
  order_confirmation: 'order_updates',
  order_shipped: 'order_updates',
  order_cancelled: 'order_updates',
  order_refunded: 'order_updates',
}

type Words = Record<Kind, { title: string; text: string }>

const TEXTS: Record<Market['language'], Words> = {
  en: {
    order_confirmation: {
      title: 'Order {number} is confirmed',
      text: 'Your payment has arrived. We tell you when the parcel leaves.',
    },
    order_shipped: { title: 'Order {number} is on its way', text: 'A parcel has left our house.' },
    order_cancelled: { title: 'Order {number} is cancelled', text: 'Nothing will be sent to you.' },
    order_refunded: {
      title: 'We have returned {amount}',
      text: 'For order {number}. Your bank may take a few days to show it.',
    },
  },
  de: {
    order_confirmation: {
      title: 'Bestellung {number} ist bestätigt',
      text: 'Deine Zahlung ist da. Wir sagen Bescheid, wenn das Paket losgeht.',
    },
    order_shipped: {
      title: 'Bestellung {number} ist unterwegs',
      text: 'Ein Paket hat unser Haus verlassen.',
    },
    order_cancelled: { title: 'Bestellung {number} ist storniert', text: 'Es wird nichts verschickt.' },
    order_refunded: {
      title: 'Wir haben {amount} erstattet',
      text: 'Für Bestellung {number}. Bis es auf dem Konto steht, kann es ein paar Tage dauern.',
    },
  },
}

/** The words of a notification in the language of `market`. */
export function notificationText(kind: Kind, params: KindParams[Kind], market: Market) {
  const values: Record<string, string> = {
    number: String(params.number),
    ...('amount' in params ? { amount: formatMoney(params, market.locale) } : {}),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const { title, text } = TEXTS[market.language][kind]
  return { title: fill(title), text: fill(text) }
}
