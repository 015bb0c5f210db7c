import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { writePart } from './document'
import { GROWTH, growthReport } from './growth-report'
import { type MeasuredCatalogue, measureCatalogue } from './measure-catalogue'

/**
 * npm run bench:growth measures lists, facets, search and product pages in a shop of 1,000 products and in one of
 * 100,000, and writes what came of it into docs/performance.md. With --products 5000 it measures and prints one.
 */
const { values: options } = parseArgs({
  options: { products: { type: 'string' }, seconds: { type: 'string', default: '4' } },
})
const SIZES = [1_000, 100_000]
const fileOf = (products: number) => `.data/growth/${products}.json`

if (options.products) await measureOne(Number(options.products))
else {
  // Each in a process of its own: the connections of the database client last as long as their process.
  for (const size of SIZES) await inOwnProcess(['--products', String(size), '--seconds', options.seconds])
  const [small, large] = SIZES.map(read)
  if (small && large) writePart(GROWTH, growthReport(small, large))
}

async function measureOne(products: number): Promise<void> {
  const measured = await measureCatalogue({
    products,
    seconds: Number(options.seconds),
    plansIn: products === Math.max(...SIZES) ? 'docs/plans' : undefined,
  })
  mkdirSync('.data/growth', { recursive: true })
  writeFileSync(fileOf(products), JSON.stringify(measured))
}

async function inOwnProcess(args: string[]): Promise<void> {
  const [, script = ''] = process.argv
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], { stdio: 'inherit' })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The measurement ${args.join(' ')} failed.`)
}

function read(products: number): MeasuredCatalogue {
  return JSON.parse(readFileSync(fileOf(products), 'utf8')) as MeasuredCatalogue
}
