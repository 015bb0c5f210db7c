/** Why a payment did not go through: https://docs.stripe.com/declines/codes */
export type Failure = { code: string; decline_code?: string; message: string }

export const DECLINED: Failure = {
  code: 'card_declined',
  decline_code: 'generic_decline',
  message: 'Your card was declined.',
}

export const NOT_AUTHENTICATED: Failure = {
  code: 'payment_intent_authentication_failure',
  message:
    'We are unable to authenticate your payment method. Please choose a different payment method and try again.',
}
