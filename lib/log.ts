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
