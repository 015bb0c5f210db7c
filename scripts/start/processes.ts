import type { ChildProcess } from 'node:child_process'
import { type RunFile, signalGroup } from './run-file'

/** How long a process may take to finish what it has in hand. */
const PATIENCE_MS = 10_000

/**
 * Everything that this start has running, known from the moment it is spawned: Ctrl-C, a failure and the next start
 * after a kill -9 each find all of it, whichever step was under way.
 */
export class Processes {
  private running: { child: ChildProcess; stopSignal: NodeJS.Signals }[] = []
  private stopping: Promise<void> | null = null

  constructor(private readonly runFile: RunFile) {}

  get isStopping(): boolean {
    return this.stopping !== null
  }

  /** The child must lead a process group of its own (`detached`). */
  readonly add = (child: ChildProcess, stopSignal: NodeJS.Signals = 'SIGTERM'): void => {
    if (child.pid === undefined) return
    this.running.push({ child, stopSignal })
    this.runFile.remember(child.pid)
    child.once('exit', () => {
      this.running = this.running.filter((each) => each.child !== child)
    })
  }

  /** Ends everything, the last first: the shop before its services, those before the database. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder()
    return this.stopping
  }

  /** At once, whatever it was doing. */
  kill(): void {
    for (const { child } of this.running) if (child.pid) signalGroup(child.pid, 'SIGKILL')
    this.runFile.release()
  }

  private async stopInOrder(): Promise<void> {
    // Asked anew each time: a step under way may still spawn something.
    for (let last = this.running.at(-1); last; last = this.running.at(-1))
      await end(last.child, last.stopSignal)
    this.runFile.release()
  }
}

async function end(child: ChildProcess, stopSignal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return
  const { pid } = child
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    signalGroup(pid, stopSignal)
    setTimeout(() => signalGroup(pid, 'SIGKILL'), PATIENCE_MS).unref()
  })
}
