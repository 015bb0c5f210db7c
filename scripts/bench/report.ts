import os from 'node:os'
import { writePart } from './document'

export type Row = {
  name: string
  /** Empty for a baseline. */
  gate: string
  perSecond: number
  p50: number
  p95: number
  /** Milliseconds per operation; NaN where it cannot be told apart. */
  cpu: number
  failures: number
}

/** Prints the table and, when every row was run, keeps it in docs/performance.md. */
export function report(rows: readonly Row[], options: { memoryMiB: number; isComplete: boolean }): void {
  const text = `${table(rows)}\n\nMemory of the app after the load: ${options.memoryMiB} MiB (gate 330).`
  console.log(`\n${text}`)
  if (options.isComplete) writePart(null, `${introduction()}\n\n${text}`)
}

function table(rows: readonly Row[]): string {
  const baselines = rows.filter(({ gate }) => gate === '')
  const mean = (of: (row: Row) => number) =>
    baselines.reduce((sum, row) => sum + of(row), 0) / baselines.length
  const base = { cpu: mean(({ cpu }) => cpu), perSecond: mean(({ perSecond }) => perSecond) }
  const reference = REFERENCE_BARE_MS / base.cpu
  return [
    '| operation | gate, ms CPU | ms CPU here | × bare node:http | ms CPU on the reference machine | per second | ratio to bare | p50 / p95 ms | failures |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.name} | ${row.gate} | ${cell(row.cpu, 3)} | ${cell(row.cpu / base.cpu, 0)} | ${cell(row.cpu * reference, 2)} | ${cell(row.perSecond, 0)} | ${cell(row.perSecond / base.perSecond, 3)} | ${cell(row.p50, 1)} / ${cell(row.p95, 1)} | ${row.failures} |`,
    ),
  ].join('\n')
}

/** CPU milliseconds of the bare server where the gates were set: what a shared machine is slower today, it is slower here too. */
const REFERENCE_BARE_MS = 0.025

function cell(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits)
}

function introduction(): string {
  return `# Performance as measured

${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}, production build, everything on loopback, concurrency 16 (checkout 8), the load generator on the same cores. CPU is user and system time of the app and of its PostgreSQL backends per operation; the gates were set on a machine where the bare server takes 0.025 ms, so that each figure is also given in terms of that one; the stand-ins' own is left out. Made by \`npm run bench\`; \`npm run bench -- --only checkout --profile .data/profile\` leaves a CPU profile of the app.`
}
