import { spawn } from 'node:child_process'

// Plain JavaScript without dependencies: the first thing that runs on a fresh clone.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `✗ Nexus needs Node 20.19 or newer; this is ${process.versions.node}. Install Node 24 from nodejs.org.`,
  )
  process.exit(1)
}

// Imported only now: an old Node may not even read it.
const { installIfNeeded } = await import('./start/install.mjs')
endWithNpm()
await installIfNeeded()
const child = spawn(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', 'scripts/start/main.ts', ...process.argv.slice(2)],
  // The channel carries nothing: it closes when we die, so that the child ends too even after a kill -9.
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
)
// A signal may reach us alone or, from a terminal, the child as well: it takes two at once for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (signal)
    console.error(`\n✗ The start was ended by ${signal}. Start again: that ends what is left of it.`)
  process.exit(code ?? 1)
})

/** npm hands a SIGTERM to the shell between us only, which dies of it and leaves us behind. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
