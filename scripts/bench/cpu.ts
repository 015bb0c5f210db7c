import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks per second of /proc: 100 on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100

/** What is measured: a process with everything below it, or the backends of one PostgreSQL database. */
export type Meter = { pids: readonly number[]; database?: { postmaster: number; name: string } }

/** CPU milliseconds that the metered processes have used so far, user and system, dead children included. */
export function cpuMs({ pids, database }: Meter): number {
  const processes = readProcesses()
  const trees = pids.flatMap((pid) => withDescendants(pid, processes))
  const backends = database ? processes.filter((process) => isBackend(process, database)) : []
  // Backends that have ended meanwhile are in their parent's account.
  const ended = processes.find(({ pid }) => pid === database?.postmaster)?.childTicks ?? 0
  const ticks = [...new Set([...trees, ...backends])].reduce((sum, { ticks }) => sum + ticks, ended)
  return (ticks * 1000) / TICKS_PER_SECOND
}

/** Resident memory in MiB of processes and everything below them. */
export function memoryMiB(pids: readonly number[]): number {
  const processes = readProcesses()
  const kib = pids
    .flatMap((pid) => withDescendants(pid, processes))
    .reduce((sum, { pid }) => sum + Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0), 0)
  return Math.round(kib / 1024)
}

type Process = {
  pid: number
  parent: number
  /** Its own and those of its children that have ended. */
  ticks: number
  childTicks: number
}

function readProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = read(`/proc/${name}/stat`)
      // The command stands in parentheses and may contain anything: the fields begin after the last one.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      if (fields.length < 20) return []
      const [parent, utime, stime, cutime, cstime] = [1, 11, 12, 13, 14].map((index) => Number(fields[index]))
      return [
        {
          pid: Number(name),
          parent: parent ?? 0,
          childTicks: (cutime ?? 0) + (cstime ?? 0),
          ticks: (utime ?? 0) + (stime ?? 0) + (cutime ?? 0) + (cstime ?? 0),
        },
      ]
    })
}

function withDescendants(pid: number, processes: Process[]): Process[] {
  const own = processes.filter((process) => process.pid === pid)
  const children = processes.filter((process) => process.parent === pid)
  return [...own, ...children.flatMap((child) => withDescendants(child.pid, processes))]
}

/** A backend's title is "postgres: user database address state"; WAL writer and friends work for everybody. */
function isBackend(process: Process, database: { postmaster: number; name: string }): boolean {
  if (process.parent !== database.postmaster) return false
  const title = read(`/proc/${process.pid}/cmdline`)
  return new RegExp(`^postgres: (?:\\S+ ${database.name} |walwriter|background writer|checkpointer)`).test(
    title,
  )
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
