/** Names that differ from the provider's code by more than a capital (https://docs.stripe.com/api/charges/object). */
const NAMES: Record<string, string> = {
  amex: 'American Express',
  diners: 'Diners Club',
  eftpos_au: 'eftpos',
  jcb: 'JCB',
  unionpay: 'UnionPay',
}

/** A card brand as it stands on the card. */
export function cardBrand(code: string): string {
  return NAMES[code] ?? code.charAt(0).toUpperCase() + code.slice(1)
}
