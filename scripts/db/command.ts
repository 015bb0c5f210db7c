import { explain } from '../explain.mjs'

/** Runs a command of `npm run db:…`: what goes wrong becomes one line and exit code 1. */
export async function command(work: (databaseUrl: string) => Promise<void>): Promise<void> {
  try {
    await work(process.env.DATABASE_URL ?? '')
  } catch (error) {
    console.error(`✗ ${explain(error)}`)
    process.exitCode = 1
  }
}
