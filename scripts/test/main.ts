import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ANSWERS_FILE } from '@/lib/testing/answers'
import { generate } from '../db/generate.mjs'
import { failures } from './failures'
import { runJourneys } from './journeys'
import { nodeTool } from './tools'
import { unseenAnswers } from './unseen-answers'

/** Runs everything that quality.md lists under Tests; `--only unit` and the like run one part. */
type Part = { name: string; run: () => Promise<Counts> }
type Counts = { passed: number; failed: number }

const COVERAGE_FLOOR = 90

const parts: Part[] = [
  { name: 'types', run: () => one(nodeTool('typescript/bin/tsc', ['--noEmit'])) },
  { name: 'lint', run: () => one(nodeTool('@biomejs/biome/bin/biome', ['check', '.'])) },
  {
    name: 'layers',
    run: () =>
      one(
        nodeTool('dependency-cruiser/bin/dependency-cruise.mjs', [
          'app',
          'components',
          'lib',
          'emails',
          'local',
          'scripts',
          'prisma/seed',
        ]),
      ),
  },
  { name: 'dead-code', run: () => one(nodeTool('knip/bin/knip.js', [])) },
  { name: 'unit', run: unitTests },
  { name: 'e2e', run: runJourneys },
]

const only = process.argv[process.argv.indexOf('--only') + 1]
const wanted = process.argv.includes('--only') ? parts.filter(({ name }) => name === only) : parts

// Not in test-results/, which Playwright empties when it begins.
for (const report of ['test-results-unit.json', 'test-results-e2e.json', ANSWERS_FILE])
  rmSync(report, { force: true })
generate()
const total: Counts = { passed: 0, failed: 0 }
const results: string[] = []
for (const { name, run } of wanted) {
  const started = Date.now()
  console.log(`\n── ${name}`)
  const counts = await run().catch((error: unknown): Counts => {
    console.error(error)
    return { passed: 0, failed: 1 }
  })
  total.passed += counts.passed
  total.failed += counts.failed
  const seconds = Math.round((Date.now() - started) / 1000)
  const result = `${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`
  results.push(result)
  console.log(result)
}
for (const failure of failures()) console.log(`\n${failure}`)
console.log(`\n${results.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

async function one(result: Promise<boolean>): Promise<Counts> {
  return (await result) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Unit, property, database and API tests, the floor under the coverage of lib/, and what contracts promise. */
async function unitTests(): Promise<Counts> {
  const isGreen = await nodeTool('vitest/vitest.mjs', ['run', '--coverage'])
  const report = JSON.parse(readFileSync('test-results-unit.json', 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
  }
  const file = 'coverage/coverage-summary.json'
  const covered = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { total: { lines: { pct: number } } }).total.lines.pct
    : 0
  const isCovered = covered >= COVERAGE_FLOOR
  console.log(
    `${isCovered ? '✓' : '✗'} ${covered} % of the lines of lib/ are covered (at least ${COVERAGE_FLOOR})`,
  )
  const unseen = unseenAnswers()
  for (const answer of unseen) console.log(`✗ No test has seen the route answer: ${answer}`)
  const failed =
    report.numFailedTests +
    (isCovered ? 0 : 1) +
    (unseen.length === 0 ? 0 : 1) +
    (!isGreen && report.numFailedTests === 0 ? 1 : 0)
  return { passed: report.numPassedTests + (isCovered ? 1 : 0) + (unseen.length === 0 ? 1 : 0), failed }
}
