import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// Plain JavaScript without dependencies: the first thing that runs on a fresh clone.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Nexus needs Node 20.19 or newer; this is ${process.versions.node}. Install Node 24 from nodejs.org.`,
  )
  process.exit(1)
}

installIfNeeded()
const child = spawn(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', 'scripts/start/main.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
// The child hears Ctrl-C itself; we only wait for it, and pass on what is sent to us alone.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code) => process.exit(code ?? 1))

function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const marker = 'node_modules/.nexus-lock'
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  if (
    existsSync('node_modules/.package-lock.json') &&
    !existsSync(marker) &&
    existsSync('node_modules/next')
  ) {
    writeFileSync(marker, wanted)
    return
  }
  const started = Date.now()
  console.log('  installing dependencies (once, a minute or two) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('The dependencies could not be installed. Check the network and run npm ci to see why.')
    process.exit(1)
  }
  writeFileSync(marker, wanted)
  console.log(`✓ dependencies installed (${Math.round((Date.now() - started) / 1000)} s)`)
}
