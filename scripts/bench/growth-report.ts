import os from 'node:os'
import type { MeasuredCatalogue, MeasuredRequest } from './measure-catalogue'

export const GROWTH = 'Growth from 1,000 to 100,000 products'

const GATE = { ratio: 1.5, p95: 150 }

/** The section of docs/performance.md, without its heading. */
export function growthReport(small: MeasuredCatalogue, large: MeasuredCatalogue): string {
  const rows = large.requests.flatMap((request) => {
    const before = small.requests.find(({ name }) => name === request.name)
    return before ? [row(before, request)] : []
  })
  return `${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}, production build, by REST over loopback, the load generator on the same cores. Both shops run at once and take turns, twice for each request; figures are means of both. Requests differ from one to the next. Figures are those of ${count(small)} → ${count(large)} products; CPU is that of the app and of its PostgreSQL backends per request, and so is the ratio. Gates: a ratio of at most ${GATE.ratio}, a p95 of at most ${GATE.p95} ms with eight readers at once. Made by \`npm run bench:growth\`; how PostgreSQL carries out the statements at ${count(large)} products is in \`docs/plans\`.

| request | ms alone, p50 | ms of eight at once, p50 | p95 | ms CPU | ratio | gates |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Until the first answer that needs the index of the catalogue: ${grown(small.firstAnswer, large.firstAnswer, 0)} ms. Memory of the app before it: ${grown(small.memoryMiB.before, large.memoryMiB.before, 0)} MiB; after all of the above: ${grown(small.memoryMiB.after, large.memoryMiB.after, 0)} MiB.`
}

function row(before: MeasuredRequest, now: MeasuredRequest): string {
  const ratio = now.cpu / before.cpu
  const failures = before.failures + now.failures
  const missed = [
    ...(ratio > GATE.ratio ? ['ratio missed'] : []),
    ...(now.p95 > GATE.p95 ? ['p95 missed'] : []),
    ...(failures > 0 ? [`${failures} failures`] : []),
  ]
  return `| ${[
    now.name,
    grown(before.alone, now.alone),
    grown(before.p50, now.p50),
    grown(before.p95, now.p95),
    grown(before.cpu, now.cpu, 2),
    ratio.toFixed(2),
    missed.join(', ') || 'met',
  ].join(' | ')} |`
}

function grown(before: number, now: number, digits = 1): string {
  return `${before.toFixed(digits)} → ${now.toFixed(digits)}`
}

function count({ products }: MeasuredCatalogue): string {
  return products.toLocaleString('en')
}
