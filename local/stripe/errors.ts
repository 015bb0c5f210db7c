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
    const { code } = this.extra
    return {
      error: {
        type: this.type,
        message: this.message,
        ...(code
          ? { doc_url: `https://docs.stripe.com/error-codes#${String(code).replaceAll('_', '-')}` }
          : {}),
        ...this.extra,
      },
    }
  }
}

export const missing = (param: string) =>
  new StripeError(400, 'invalid_request_error', `Missing required param: ${param}.`, {
    code: 'parameter_missing',
    param,
  })

export const invalidParam = (param: string, message: string, code = 'parameter_invalid') =>
  new StripeError(400, 'invalid_request_error', message, { code, param })

/** Answered with 404 for what the path names, with 400 for what a parameter names. */
export const noSuch = (what: string, id: string, param = 'id', status = 404) =>
  new StripeError(status, 'invalid_request_error', `No such ${what}: '${id}'`, {
    code: 'resource_missing',
    param,
  })

export const unexpectedState = (message: string, intent: unknown) =>
  new StripeError(400, 'invalid_request_error', message, {
    code: 'payment_intent_unexpected_state',
    payment_intent: intent,
  })

export const badKey = () => new StripeError(401, 'invalid_request_error', 'Invalid API Key provided.')

/** One of a few words, or nothing. */
export function oneOf<Word extends string>(
  value: string | undefined,
  param: string,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined
  const word = words.find((each) => each === value)
  if (!word) throw invalidParam(param, `Invalid ${param}: must be one of ${words.join(', ')}`)
  return word
}

/** What Stripe refuses so that a misspelt or retired parameter is noticed. */
export function refuseUnknown(form: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(form).find((name) => !known.includes(name))
  if (unknown)
    throw new StripeError(400, 'invalid_request_error', `Received unknown parameter: ${unknown}`, {
      code: 'parameter_unknown',
      param: unknown,
    })
}
