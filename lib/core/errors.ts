/** The HTTP status of every kind of expected failure. One table, used by routes, actions and OpenAPI. */
export const STATUS_BY_KIND = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  gone: 410,
  precondition: 412,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  rate_limited: 429,
  unavailable: 503,
} as const

export type ErrorKind = keyof typeof STATUS_BY_KIND

export type ErrorDetails = {
  /** Messages by field path ("shippingAddress.postcode"). */
  fields?: Record<string, string>
  /** Values for a translated message, and for machines ("left": 2). */
  params?: Record<string, string | number>
  /** Seconds until a retry makes sense: becomes Retry-After. */
  retryAfterSeconds?: number
}

/**
 * An expected failure. `code` is `module.reason` and names a translated message where one exists;
 * `message` says what happened and what to do next, in English.
 */
export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message)
  }

  get status(): number {
    return STATUS_BY_KIND[this.kind]
  }
}

export const notFound = (what: string) =>
  new AppError('not_found', `${what}.not_found`, `This ${what} does not exist, or it is not yours.`)

/** For readers who show something else instead: null when what was asked for does not exist. */
export async function orNull<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (error) {
    if (error instanceof AppError && error.kind === 'not_found') return null
    throw error
  }
}

export const unauthenticated = () => new AppError('unauthenticated', 'auth.required', 'Sign in to continue.')

export const forbidden = (permission: string) =>
  new AppError('forbidden', 'auth.forbidden', `Your role does not include the permission "${permission}".`, {
    params: { permission },
  })

export const invalid = (code: string, message: string, fields?: Record<string, string>) =>
  new AppError('invalid', code, message, fields ? { fields } : {})
