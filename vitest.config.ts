import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const empty = fileURLToPath(new URL('lib/testing/empty.ts', import.meta.url))

const shared = {
  resolve: {
    alias: [
      // Marks server files for the bundler; in Node it would throw.
      { find: /^server-only$/, replacement: empty },
      { find: /^@\//, replacement: root },
    ],
  },
}

export default defineConfig({
  ...shared,
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results-unit.json' }]],
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.{ts,tsx}', 'emails/**/*.tsx'],
      exclude: [
        'lib/testing/**',
        '**/*.test.ts',
        // Doors that exist only inside Next: the journeys in e2e/ go through them.
        'lib/**/cached.ts',
        'lib/auth/next-auth.ts',
        'lib/http/{current-market,define-action,flash,list-query,page-ctx,page-metadata,staff-ctx}.ts',
        'lib/jobs/functions/*.ts',
      ],
      reporter: ['text-summary', 'json-summary'],
      reportOnFailure: true,
      reportsDirectory: 'coverage',
    },
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          include: ['{app,lib,components,local,emails,prisma,scripts}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          env: { NODE_ENV: 'test' },
          // Properties are tried ten thousand times, on machines of any speed.
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        ...shared,
        test: {
          name: 'db',
          include: ['{app,components,lib,local,scripts}/**/*.db.test.ts'],
          globalSetup: ['lib/testing/database-setup.ts'],
          setupFiles: ['lib/testing/database-worker.ts'],
          env: { NODE_ENV: 'test' },
          pool: 'forks',
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
