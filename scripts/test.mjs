import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Plain JavaScript without dependencies: installs what is missing, then runs scripts/test/main.ts.
const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

if (!existsSync('node_modules/next'))
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) || fail('npm ci failed')
if (!hasBrowser()) installBrowser()

const { status } = spawnSync(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', 'scripts/test/main.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exit(status ?? 1)

function hasBrowser() {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(existsSync)
}

function installBrowser() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (
    isDebianRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', 'chromium'])
  )
    return
  run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']) ||
    fail('No browser could be installed for the journeys')
}

function fail(reason) {
  console.error(`✗ ${reason}`)
  process.exit(1)
}
