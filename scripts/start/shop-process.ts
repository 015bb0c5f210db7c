import { type ChildProcess, spawn } from 'node:child_process'

export type ShopProcess = {
  env: NodeJS.ProcessEnv
  port: number
  isDevelopment?: boolean
  /** Where to leave a CPU profile when it stops. */
  profileDir?: string
  /** A terminal's Ctrl-C reaches the starter alone, which stops things in order. */
  detached?: boolean
}

/** Longer than proxies keep their idle connections (nginx: 60 s): a request must not meet a closing one. */
const KEEP_ALIVE_MS = 65_000

/** MiB that live data may take before the garbage is collected in earnest: without it memory grows to twice as much. */
const HEAP_MIB = 320

/** Starts the shop itself: `next start` (or `next dev`) with an environment of what it needs. */
export function spawnShop(options: ShopProcess): ChildProcess {
  const { env, port, isDevelopment = false, profileDir, detached = false } = options
  const profile = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : []
  const command = [
    'node_modules/next/dist/bin/next',
    ...(isDevelopment ? ['dev'] : ['start', '--keepAliveTimeout', String(KEEP_ALIVE_MS)]),
    ...['--port', String(port)],
  ]
  const heap = isDevelopment || isHeapChosen(env) ? [] : [`--max-old-space-size=${HEAP_MIB}`]
  return spawn(process.execPath, [...heap, ...profile, ...command], {
    env: { MALLOC_ARENA_MAX: '2', NEXT_TELEMETRY_DISABLED: '1', ...withoutNpm(env) },
    stdio: ['ignore', isDevelopment ? 'inherit' : 'ignore', 'inherit'],
    detached,
  })
}

function isHeapChosen({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv): boolean {
  return NODE_OPTIONS.includes('--max-old-space-size')
}

/** npm hands down its settings as a hundred variables; the job runner's SDK walks through all on every call. */
function withoutNpm(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !name.startsWith('npm_')),
  ) as NodeJS.ProcessEnv
}

/** Waits until the shop answers that it and its database are ready; false when it ended or took too long. */
export async function untilReady(child: ChildProcess, port: number, seconds: number): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`http://localhost:${port}/api/health/ready`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
