/** The local keys and addresses: one place for start, tests, benchmarks and scripts. */
export const LOCAL_KEYS = {
  STRIPE_SECRET_KEY: 'sk_test_local_nexus',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_local_nexus',
  STRIPE_WEBHOOK_SECRET: 'whsec_local_nexus_0123456789abcdef',
  INNGEST_EVENT_KEY: 'local-nexus',
  INNGEST_SIGNING_KEY: 'signkey-test-6c6f63616c6e65787573',
  RESEND_API_KEY: 're_local_nexus',
  EMAIL_FROM: 'Nexus <orders@example.com>',
  GOOGLE_CLIENT_ID: 'local-nexus.apps.googleusercontent.com',
  GOOGLE_CLIENT_SECRET: 'GOCSPX-local-nexus',
  GITHUB_CLIENT_ID: 'local-nexus',
  GITHUB_CLIENT_SECRET: 'local-nexus-secret',
}

export const PORTS = {
  app: 3000,
  stripe: 3011,
  inngest: 3012,
  mailbox: 3013,
  identity: 3014,
  postgres: 54329,
}

/** What the app needs to find the local services on these ports. */
export function localEnv(ports = PORTS, database = 'nexus') {
  return {
    ...LOCAL_KEYS,
    APP_URL: `http://localhost:${ports.app}`,
    DATABASE_URL: `postgres://postgres:postgres@localhost:${ports.postgres}/${database}`,
    STRIPE_API_BASE: `http://localhost:${ports.stripe}`,
    INNGEST_BASE_URL: `http://localhost:${ports.inngest}`,
    RESEND_BASE_URL: `http://localhost:${ports.mailbox}`,
    GOOGLE_ISSUER: `http://localhost:${ports.identity}/google`,
    GITHUB_URL: `http://localhost:${ports.identity}/github`,
  }
}
