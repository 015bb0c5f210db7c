/** The words of the order mails in every language of the shop; {braces} are filled in. */
export const EMAIL_TEXTS = {
  en: {
    greeting: 'Hello {name},',
    order: 'Order {number}',
    view: 'View your order',
    items: 'Items',
    subtotal: 'Subtotal',
    shipping: 'Shipping',
    free: 'free',
    tax: 'Sales tax',
    included: 'incl. VAT {rate}',
    total: 'Total',
    shipTo: 'Delivery address',
    track: 'Track parcel {number}',
    help: 'Questions? Just reply to this mail.',
    address: 'Address',
    withoutParcel: {
      confirmation: {
        preview: 'Thank you. Your order {number} is paid, and your files are ready.',
        text: 'Thank you for your order {number}. It is paid.',
      },
      transfer: {
        preview: 'Your files of order {number} are ready as soon as the money is here.',
        text: 'Thank you for your order {number}. Please transfer {total} to {account}, with the reference {number}, within seven days; your files are ready as soon as the money is here.',
      },
    },
    files: {
      ready: 'Ready on the page of your order, for {days} days: {titles}.',
      asked:
        'You asked for your files at once on {asked}, knowing that your right to withdraw ends with that.',
    },
    confirmation: {
      subject: 'Order {number} confirmed',
      preview: 'Thank you. Your order {number} is paid and will be packed.',
      text: 'Thank you for your order {number}. It is paid and we are packing it. Expected delivery: {earliest} – {latest}.',
    },
    transfer: {
      subject: 'Order {number}: please transfer {total}',
      preview: 'We hold the goods of order {number} for seven days.',
      text: 'Thank you for your order {number}. Please transfer {total} to {account}, with the reference {number}, within seven days; we hold the goods until then and ship when the money is here.',
    },
    shipped: {
      subject: 'Order {number} is on its way',
      preview: 'Your parcel of order {number} has left our house.',
      text: 'Your order {number} has left our house with {carrier}.',
    },
    cancelled: {
      subject: 'Order {number} is cancelled',
      preview: 'Order {number} was called off.',
      text: 'Your order {number} was called off. What you have paid for it goes back the way it came.',
    },
    expired: {
      subject: 'Order {number} was not paid',
      preview: 'Order {number} has been called off; nothing was charged.',
      text: 'Your order {number} was not paid in time and has been called off. Nothing was charged. The goods may still be there: you are welcome to order again.',
    },
    refunded: {
      subject: 'Order {number}: your money is on its way back',
      preview: 'We have returned your payment for order {number}.',
      text: 'We have returned your payment of {amount} for order {number}. Depending on your bank it takes a few days to show.',
    },
    link: {
      subject: 'The link to your order {number}',
      preview: 'With it you see your order {number} without signing in.',
      text: 'Here is the link to your order {number}, as you asked. Whoever has it sees the order, so keep it to yourself. You have not asked for it? Then do nothing: nobody but you has received it.',
    },
  },
  de: {
    greeting: 'Hallo {name},',
    order: 'Bestellung {number}',
    view: 'Bestellung ansehen',
    items: 'Artikel',
    subtotal: 'Zwischensumme',
    shipping: 'Versand',
    free: 'kostenlos',
    tax: 'Steuer',
    included: 'inkl. MwSt. {rate}',
    total: 'Gesamtsumme',
    shipTo: 'Lieferadresse',
    track: 'Paket {number} verfolgen',
    help: 'Fragen? Antworte einfach auf diese Mail.',
    address: 'Adresse',
    withoutParcel: {
      confirmation: {
        preview: 'Danke. Deine Bestellung {number} ist bezahlt, und deine Dateien stehen bereit.',
        text: 'Danke für deine Bestellung {number}. Sie ist bezahlt.',
      },
      transfer: {
        preview: 'Deine Dateien der Bestellung {number} stehen bereit, sobald das Geld da ist.',
        text: 'Danke für deine Bestellung {number}. Bitte überweise {total} auf das Konto {account} mit dem Verwendungszweck {number} innerhalb von sieben Tagen; deine Dateien stehen bereit, sobald das Geld da ist.',
      },
    },
    files: {
      ready: 'Auf der Seite deiner Bestellung stehen {days} Tage lang bereit: {titles}.',
      asked:
        'Am {asked} hast du deine Dateien sofort verlangt und wusstest, dass dein Widerrufsrecht damit endet.',
    },
    confirmation: {
      subject: 'Bestellung {number} bestätigt',
      preview: 'Danke. Deine Bestellung {number} ist bezahlt und wird gepackt.',
      text: 'Danke für deine Bestellung {number}. Sie ist bezahlt, und wir packen sie. Voraussichtliche Lieferung: {earliest} – {latest}.',
    },
    transfer: {
      subject: 'Bestellung {number}: bitte {total} überweisen',
      preview: 'Wir legen die Ware der Bestellung {number} sieben Tage zurück.',
      text: 'Danke für deine Bestellung {number}. Bitte überweise {total} auf das Konto {account} mit dem Verwendungszweck {number} innerhalb von sieben Tagen; so lange legen wir die Ware zurück und versenden sie, sobald das Geld da ist.',
    },
    shipped: {
      subject: 'Bestellung {number} ist unterwegs',
      preview: 'Dein Paket der Bestellung {number} hat unser Haus verlassen.',
      text: 'Deine Bestellung {number} hat mit {carrier} unser Haus verlassen.',
    },
    cancelled: {
      subject: 'Bestellung {number} ist storniert',
      preview: 'Bestellung {number} wurde aufgehoben.',
      text: 'Deine Bestellung {number} wurde storniert. Was du dafür bezahlt hast, geht auf dem Weg zurück, auf dem es kam.',
    },
    expired: {
      subject: 'Bestellung {number} wurde nicht bezahlt',
      preview: 'Bestellung {number} ist aufgehoben; es wurde nichts abgebucht.',
      text: 'Deine Bestellung {number} wurde nicht rechtzeitig bezahlt und ist aufgehoben. Es wurde nichts abgebucht. Vielleicht ist die Ware noch da: Bestell gern noch einmal.',
    },
    refunded: {
      subject: 'Bestellung {number}: Dein Geld ist auf dem Rückweg',
      preview: 'Wir haben deine Zahlung für Bestellung {number} zurückgegeben.',
      text: 'Wir haben deine Zahlung von {amount} für Bestellung {number} zurückgegeben. Je nach Bank dauert es ein paar Tage, bis du sie siehst.',
    },
    link: {
      subject: 'Der Link zu deiner Bestellung {number}',
      preview: 'Damit siehst du deine Bestellung {number}, ohne dich anzumelden.',
      text: 'Hier ist der gewünschte Link zu deiner Bestellung {number}. Wer ihn hat, sieht die Bestellung: Behalte ihn für dich. Du hast ihn nicht angefordert? Dann tu nichts, niemand außer dir hat ihn bekommen.',
    },
  },
} as const

export type OrderMail =
  | 'confirmation'
  | 'transfer'
  | 'shipped'
  | 'cancelled'
  | 'expired'
  | 'refunded'
  | 'link'

export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
