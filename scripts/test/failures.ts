import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

type UnitReport = {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}
type JourneySuite = {
  title: string
  file: string
  suites?: JourneySuite[]
  specs: {
    title: string
    ok: boolean
    tests: { status: string; results: { error?: { message?: string } }[] }[]
  }[]
}

const LINES_OF_A_MESSAGE = 12

/** What failed, or passed only at its second try, by the reports of the last run, a paragraph each, for the end of the output: where a log is cut, its end is what is left. */
export function failures(): string[] {
  return [
    ...read<UnitReport>('test-results-unit.json', ({ testResults }) => testResults.flatMap(unitFailures)),
    ...read<{ suites: JourneySuite[] }>('test-results-e2e.json', ({ suites }) =>
      suites.flatMap((suite) => journeyFailures(suite, [])),
    ),
  ]
}

function read<Report>(file: string, pick: (report: Report) => string[]): string[] {
  return existsSync(file) ? pick(JSON.parse(readFileSync(file, 'utf8')) as Report) : []
}

function unitFailures({ name, status, message, assertionResults }: UnitReport['testResults'][number]) {
  const file = path.relative(process.cwd(), name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0 && status === 'failed') return [paragraph(file, message)]
  return failed.map((test) => paragraph(`${file} › ${test.fullName}`, test.failureMessages.join('\n')))
}

function journeyFailures(suite: JourneySuite, above: string[]): string[] {
  const titles = suite.title === suite.file ? above : [...above, suite.title]
  const own = suite.specs
    .filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'))
    .map(({ ok, title, tests }) =>
      paragraph(
        [ok ? 'e2e, at the second try' : 'e2e', suite.file, ...titles, title].join(' › '),
        tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n'),
      ),
    )
  return [...own, ...(suite.suites ?? []).flatMap((inner) => journeyFailures(inner, titles))]
}

function paragraph(title: string, message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '' && !line.includes('node_modules'))
  return [`✗ ${title}`, ...lines.slice(0, LINES_OF_A_MESSAGE).map((line) => `    ${line}`)].join('\n')
}
