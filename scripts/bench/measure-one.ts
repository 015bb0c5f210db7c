import { openCatalogue } from './measure-catalogue'
import type { Answer, Wish } from './measuring-process'

/** Measures one shop, as `measuring-process.ts` asks for it. */
const [products = 0, seconds = 0] = process.argv.slice(2).map(Number)
/** Of the large one, how PostgreSQL carries out its statements is written down. */
const LARGE = 100_000

const catalogue = await openCatalogue({
  products,
  seconds,
  plansIn: products === LARGE ? 'docs/plans' : undefined,
})
const answer = (given: Answer) => new Promise((resolve) => process.send?.(given, resolve))
const fail = async (reason: unknown) => {
  console.error(reason)
  await catalogue.stop()
  process.exit(1)
}

process.once('SIGTERM', () => void fail('Measuring was called off.'))
process.on('message', (wish: Wish) => void fulfil(wish).catch(fail))
await answer({ kind: 'ready', names: catalogue.names })

async function fulfil(wish: Wish): Promise<void> {
  if (wish.kind === 'measure')
    return void (await answer({ kind: 'measured', request: await catalogue.measure(wish.name) }))
  await answer({ kind: 'closed', catalogue: await catalogue.close() })
  // The database client would keep its connections, and the process with them.
  process.exit(0)
}
