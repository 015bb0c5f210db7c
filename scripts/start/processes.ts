import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isPortFree } from '../../local/http/ports'

type Remembered = { pid: number; startedAt: string }

/** Notes what was started, so that a start after a kill -9 can end what was left behind. */
export function rememberProcesses(dataDir: string, pids: (number | undefined)[]): void {
  const running = pids.flatMap((pid) => (pid ? [{ pid, startedAt: startTime(pid) }] : []))
  writeFileSync(`${dataDir}/run.json`, JSON.stringify(running))
}

/** Ends the processes of an earlier start that died; never one that has only inherited its number. */
export async function endLeftovers(dataDir: string): Promise<void> {
  const file = `${dataDir}/run.json`
  if (!existsSync(file)) return
  const left = (JSON.parse(readFileSync(file, 'utf8')) as Remembered[]).filter(
    ({ pid, startedAt }) => startedAt !== '' && startTime(pid) === startedAt,
  )
  for (const { pid } of left) signal(pid, 'SIGINT')
  const deadline = Date.now() + 8_000
  while (left.some(({ pid, startedAt }) => startTime(pid) === startedAt) && Date.now() < deadline)
    await pause(100)
  for (const { pid, startedAt } of left) if (startTime(pid) === startedAt) signal(pid, 'SIGKILL')
  rmSync(file)
}

/** Throws one line that names the port and what to do when something listens there. */
export async function requireFreePort(name: string, port: number): Promise<void> {
  if (await isPortFree(port)) return
  const variable = name === 'app' ? 'PORT' : `${name.toUpperCase()}_PORT`
  throw new Error(
    `Port ${port} (${name}) is taken. End what listens there, or start with ${variable}=${port + 100}.`,
  )
}

/** When a process began, in clock ticks; empty when there is none (or no /proc to ask). */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ESRCH') throw error
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
