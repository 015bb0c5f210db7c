import 'server-only'
import pino from 'pino'
import { env } from '@/lib/env'

/**
 * Structured logs, one JSON line each. Callers pass ids, never personal data or secrets; the
 * redaction list is the second line of defence.
 */
export const log = pino({
  level: env.NODE_ENV === 'test' ? 'silent' : env.LOG_LEVEL,
  base: undefined,
  serializers: { err: loggedError },
  redact: {
    paths: [
      '*.email',
      '*.password',
      '*.token',
      '*.authorization',
      '*.cookie',
      '*.clientSecret',
      '*.phone',
      '*.address',
    ],
    censor: '[redacted]',
  },
})

type LoggedError = { type: string; code?: string; message: string; stack?: string; cause?: LoggedError }

/**
 * What is told of an error. SDKs hang requests, answers and whole payment intents on theirs, and
 * PostgreSQL the row that it refused; none of that is copied, and texts are cleaned of what looks secret.
 */
function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: clean(String(error)) }
  const { code } = error as { code?: unknown }
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: clean(error.message),
    ...(error.stack ? { stack: clean(error.stack) } : {}),
    ...(error.cause !== undefined && depth < 3 ? { cause: loggedError(error.cause, depth + 1) } : {}),
  }
}

const SECRETS = [
  // E-mail addresses
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  // Keys and client secrets of providers, our API keys, passwords in connection strings
  /\b(?:sk|pk|rk|whsec|re|nx|signkey)_[\w-]{8,}|\b\w+_secret_\w+|(?<=:\/\/[^\s:@/]*:)[^\s@/]+(?=@)/g,
  // Values that PostgreSQL quotes: 'invalid input syntax for type integer: "…"', 'Key (email)=(…)'
  /(?<=invalid input [^"]{0,60}: ")[^"]*(?=")|(?<=\)=\()[^)]*(?=\))/g,
  // Card numbers
  /\b(?:\d[ -]?){13,19}\b/g,
]

function clean(text: string): string {
  return SECRETS.reduce((result, pattern) => result.replace(pattern, '[redacted]'), text.slice(0, 8_000))
}
