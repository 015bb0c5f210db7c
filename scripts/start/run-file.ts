import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** A process, and when it began: its number alone may have passed to another. */
type Remembered = { pid: number; startedAt: string }
type Run = { starter: Remembered; address: string; children: Remembered[] }

/** What is written down about a start while it runs, so that a second one and the next one know. */
export type RunFile = {
  remember(pid: number | undefined): void
  release(): void
}

/**
 * Claims the data folder for this start. Ends what an earlier start left behind that was killed. Throws one line
 * when a start is running that was not.
 */
export async function claimRunFile(dataDir: string, address: string): Promise<RunFile> {
  const file = `${dataDir}/run.json`
  const run: Run = { starter: remembered(process.pid), address, children: [] }
  while (!create(file, run)) {
    const earlier = read(file)
    if (earlier && isRunning(earlier.starter))
      throw new Error(
        `Nexus is already running here: ${earlier.address}. Stop it with Ctrl-C where it runs, or: kill ${earlier.starter.pid}`,
      )
    await endAll(earlier?.children ?? [])
    rmSync(file, { force: true })
  }
  return {
    remember(pid) {
      if (pid === undefined) return
      run.children = [...run.children, remembered(pid)]
      writeFileSync(`${file}.new`, JSON.stringify(run))
      renameSync(`${file}.new`, file)
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** False when there is one already: of two starts at once, only one creates it. */
function create(file: string, run: Run): boolean {
  try {
    writeFileSync(file, JSON.stringify(run), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Null for a file that was cut off or is from another version: it is of no use. */
function read(file: string): Run | null {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as Partial<Run>
    return run.starter && Array.isArray(run.children) ? (run as Run) : null
  } catch {
    return null
  }
}

async function endAll(processes: Remembered[]): Promise<void> {
  const running = () => processes.filter(isRunning)
  for (const { pid } of running()) signalGroup(pid, 'SIGINT')
  const deadline = Date.now() + 8_000
  while (running().length > 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100))
  for (const { pid } of running()) signalGroup(pid, 'SIGKILL')
}

/** Each process that a start spawns leads a group of its own, with its workers in it. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
  }
}

function remembered(pid: number): Remembered {
  return { pid, startedAt: startTime(pid) }
}

function isRunning({ pid, startedAt }: Remembered): boolean {
  return startedAt !== '' && startTime(pid) === startedAt
}

/** When a process began; empty when there is none. A zombie waits for its parent only: it is none. */
function startTime(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? ''
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}
