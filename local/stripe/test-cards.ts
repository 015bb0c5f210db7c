import { DECLINED, type Failure } from './failure'

/** What a card number does. Stripe's own documented numbers (https://docs.stripe.com/testing), and a few of ours. */
export type Behaviour =
  | { kind: 'succeed' }
  | { kind: 'decline'; failure: Failure }
  | { kind: 'three_d_secure'; failure?: Failure }
  | { kind: 'slow'; seconds: number; outcome: 'succeed' | 'decline' }
  | { kind: 'dispute' }
  | { kind: 'refund_later'; succeeds: boolean }

export type TestCard = { number: string; brand: string; about: string; behaviour: Behaviour }

const succeed: Behaviour = { kind: 'succeed' }
const decline = (message: string, declineCode?: string, code = 'card_declined'): Behaviour => ({
  kind: 'decline',
  failure: { code, message, ...(declineCode ? { decline_code: declineCode } : {}) },
})
const card = (number: string, brand: string, about: string, behaviour: Behaviour): TestCard => ({
  number,
  brand,
  about,
  behaviour,
})

export const TEST_CARDS: readonly TestCard[] = [
  card('4242424242424242', 'visa', 'Succeeds', succeed),
  card('4000056655665556', 'visa', 'Succeeds, debit', succeed),
  card('5555555555554444', 'mastercard', 'Succeeds', succeed),
  card('2223003122003222', 'mastercard', 'Succeeds, 2-series', succeed),
  card('5200828282828210', 'mastercard', 'Succeeds, debit', succeed),
  card('378282246310005', 'amex', 'Succeeds', succeed),
  card('371449635398431', 'amex', 'Succeeds', succeed),
  card('6011111111111117', 'discover', 'Succeeds', succeed),
  card('3056930009020004', 'diners', 'Succeeds', succeed),
  card('36227206271667', 'diners', 'Succeeds, 14 digits', succeed),
  card('3566002020360505', 'jcb', 'Succeeds', succeed),
  card('6200000000000005', 'unionpay', 'Succeeds', succeed),
  card('4000002760000016', 'visa', 'Succeeds, issued in Germany', succeed),
  card(
    '4000000000000002',
    'visa',
    'Declined, no reason',
    decline('Your card was declined.', 'generic_decline'),
  ),
  card(
    '4000000000009995',
    'visa',
    'Declined, not enough money',
    decline('Your card has insufficient funds.', 'insufficient_funds'),
  ),
  card('4000000000009987', 'visa', 'Declined, lost', decline('Your card was declined.', 'lost_card')),
  card('4000000000009979', 'visa', 'Declined, stolen', decline('Your card was declined.', 'stolen_card')),
  card(
    '4000000000000069',
    'visa',
    'Declined, expired',
    decline('Your card has expired.', 'expired_card', 'expired_card'),
  ),
  card(
    '4000000000000127',
    'visa',
    'Declined, wrong security code',
    decline("Your card's security code is incorrect.", 'incorrect_cvc', 'incorrect_cvc'),
  ),
  card(
    '4000000000000119',
    'visa',
    'Declined, processing error',
    decline(
      'An error occurred while processing your card. Try again in a little bit.',
      'processing_error',
      'processing_error',
    ),
  ),
  card(
    '4242424242424241',
    'visa',
    'Refused, number is wrong',
    decline('Your card number is incorrect.', undefined, 'incorrect_number'),
  ),
  card(
    '4000000000006975',
    'visa',
    'Declined, used too often',
    decline('Your card was declined for making repeated attempts too frequently.', 'card_velocity_exceeded'),
  ),
  card('4100000000000019', 'visa', 'Blocked as fraud', decline('Your card was declined.', 'fraudulent')),
  card('4000000000004954', 'visa', 'Blocked, highest risk', decline('Your card was declined.', 'fraudulent')),
  card(
    '4000000000000101',
    'visa',
    'Declined when a security code is checked',
    decline("Your card's security code is incorrect.", 'incorrect_cvc', 'incorrect_cvc'),
  ),
  card(
    '4000000000000341',
    'visa',
    'Can be saved, charging fails',
    decline('Your card was declined.', 'generic_decline'),
  ),
  card('4000002500003155', 'visa', '3-D Secure, then succeeds', {
    kind: 'three_d_secure',
  }),
  card('4000002760003184', 'visa', '3-D Secure always, then succeeds', {
    kind: 'three_d_secure',
  }),
  card('4000000000003220', 'visa', '3-D Secure 2, then succeeds', {
    kind: 'three_d_secure',
  }),
  card('4000008400001629', 'visa', '3-D Secure, then declined', {
    kind: 'three_d_secure',
    failure: DECLINED,
  }),
  card('4000008260003178', 'visa', '3-D Secure, then not enough money', {
    kind: 'three_d_secure',
    failure: {
      ...DECLINED,
      decline_code: 'insufficient_funds',
      message: 'Your card has insufficient funds.',
    },
  }),
  card('4000000000003055', 'visa', '3-D Secure possible, not asked for', succeed),
  card('4000000000000259', 'visa', 'Succeeds, disputed later', { kind: 'dispute' }),
  card('4000000000007726', 'visa', 'Succeeds, refunds take a while', {
    kind: 'refund_later',
    succeeds: true,
  }),
  card('4000000000005126', 'visa', 'Succeeds, refunds fail later', { kind: 'refund_later', succeeds: false }),
  card('4000000000001976', 'visa', 'Ours: processing for three seconds, then succeeds', {
    kind: 'slow',
    seconds: 3,
    outcome: 'succeed',
  }),
  card('4000000000001984', 'visa', 'Ours: processing for three seconds, then fails', {
    kind: 'slow',
    seconds: 3,
    outcome: 'decline',
  }),
]

/** What a number does: as documented, else it succeeds when its checksum is right. */
export function findCard(number: string): TestCard {
  const known = TEST_CARDS.find((each) => each.number === number)
  if (known) return known
  const isValid = /^\d{12,19}$/.test(number) && luhn(number)
  return card(
    number,
    number.startsWith('5') ? 'mastercard' : 'visa',
    '',
    isValid ? succeed : decline('Your card number is incorrect.', undefined, 'incorrect_number'),
  )
}

/** Ready-made payment methods, as in Stripe's test mode. */
export const TEST_METHODS: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_authenticationRequired: '4000002760003184',
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? Number(digit) : Number(digit) * 2
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
