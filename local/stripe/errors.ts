/** Stripe's errors: https://docs.stripe.com/api/errors */
export class StripeError extends Error {
  constructor(
    readonly status: number,
    readonly type: 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error',
    message: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message)
  }

  body() {
    return { error: { type: this.type, message: this.message, ...this.extra } }
  }
}

export const missing = (param: string) =>
  new StripeError(400, 'invalid_request_error', `Missing required param: ${param}.`, {
    code: 'parameter_missing',
    param,
  })

export const invalidParam = (param: string, message: string, code = 'parameter_invalid') =>
  new StripeError(400, 'invalid_request_error', message, { code, param })

export const noSuch = (what: string, id: string, param = 'id') =>
  new StripeError(404, 'invalid_request_error', `No such ${what}: '${id}'`, {
    code: 'resource_missing',
    param,
  })

export const unexpectedState = (message: string, intent: unknown) =>
  new StripeError(400, 'invalid_request_error', message, {
    code: 'payment_intent_unexpected_state',
    payment_intent: intent,
  })

export const badKey = () => new StripeError(401, 'invalid_request_error', 'Invalid API Key provided.')
