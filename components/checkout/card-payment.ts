/** What became of a card payment in the browser. The server finds out by itself; this is for the shopper. */
export type CardOutcome =
  /** Paid, or being paid: the order page tells the rest. */
  | { status: 'done' }
  /** The bank wants to see the shopper: go there. */
  | { status: 'redirect'; url: string }
  /** Declined or wrong: stay, say why, try again with the same order. */
  | { status: 'failed'; message: string; field?: 'number' | 'expiry' | 'cvc' }

/** A way to enter a card. `confirm` pays an intent; it never throws for a refusal. */
export type CardPayment = {
  /** Checks what was typed before an order is placed. False when the fields show errors. */
  validate(): Promise<boolean>
  confirm(clientSecret: string, returnUrl: string): Promise<CardOutcome>
}

export type CardDetails = { number: string; expiry: string; cvc: string }

/** "12 / 34" → December 2034; null when it is no month that can still come. */
export function readExpiry(text: string, now: Date): { month: number; year: number } | null {
  const match = /^\s*(\d{1,2})\s*[/.\-\s]?\s*(\d{2}|\d{4})\s*$/.exec(text)
  if (!match) return null
  const month = Number(match[1])
  const year = Number(match[2]) + ((match[2]?.length ?? 0) === 2 ? 2000 : 0)
  const isPast = year < now.getFullYear() || (year === now.getFullYear() && month < now.getMonth() + 1)
  return month >= 1 && month <= 12 && !isPast ? { month, year } : null
}

/** Luhn's checksum over 12 to 19 digits (ISO/IEC 7812): catches most typing errors before anything is sent. */
export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^\d{12,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The fields that cannot be right. */
export function wrongCardFields(card: CardDetails, now: Date): ('number' | 'expiry' | 'cvc')[] {
  return [
    ...(isCardNumber(card.number) ? [] : (['number'] as const)),
    ...(readExpiry(card.expiry, now) ? [] : (['expiry'] as const)),
    ...(/^\d{3,4}$/.test(card.cvc.trim()) ? [] : (['cvc'] as const)),
  ]
}
