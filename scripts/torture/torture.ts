import { parseArgs } from 'node:util'
import { client } from '../bench/http'
import type { Shop } from '../bench/shop'
import { startIsolatedStack } from '../test/stack'

/**
 * The long tests: buyers that race for the last units with a database near and far, and a shop that is
 * killed while they buy. Prints one line per trial and ends with "N passed, N failed".
 */
const { values: options } = parseArgs({
  options: {
    trials: { type: 'string', default: '5' },
    kills: { type: 'string', default: '20' },
    /** Milliseconds to the database, one run of trials for each. */
    delays: { type: 'string', default: '0,20,200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const stack = await startIsolatedStack({ name: 'torture', env: { RATE_LIMIT_PER_MINUTE: '0' } })
// These read the database that the stack has just named in the environment.
const [{ killUnderLoad }, { raceForTheLast }] = await Promise.all([import('./kills'), import('./races')])
const shop: Shop = {
  app: client(`http://localhost:${stack.ports.app}`, 128),
  stripe: client(`http://localhost:${stack.ports.stripe}`),
  publishableKey: 'pk_test_local_nexus',
}
let [passed, failed] = [0, 0]

try {
  for (const delayMs of options.delays.split(',').filter(Boolean).map(Number))
    await trial(`100 buyers for 10 units, database ${delayMs} ms away`, () =>
      raceForTheLast(stack, shop, { delayMs, trials: Number(options.trials) }),
    )
  if (options.kills !== '0')
    await trial(`kill -9 at ${options.kills} moments under load (seed ${options.seed})`, () =>
      killUnderLoad(stack, shop, { kills: Number(options.kills), seed: Number(options.seed) }),
    )
} finally {
  await stack.stop()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function trial(name: string, run: () => Promise<string>): Promise<void> {
  try {
    console.log(`✓ ${name}: ${await run()}`)
    passed += 1
  } catch (error) {
    console.log(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`)
    failed += 1
  }
}
