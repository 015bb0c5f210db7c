import { spawn } from 'node:child_process'
import { completeEnv, loadEnvFiles, readPorts } from '../local/environment.mjs'
import { generate } from './db/generate.mjs'
import { explain } from './explain.mjs'
import { installIfNeeded } from './start/install.mjs'

// Runs a TypeScript file with the project's environment: .env.local, then .env, then the local defaults.
const [script, ...args] = process.argv.slice(2)
await installIfNeeded()
try {
  loadEnvFiles()
  Object.assign(process.env, completeEnv(process.env, readPorts()))
  generate()
} catch (error) {
  console.error(`✗ ${explain(error)}`)
  process.exit(1)
}

const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, ...args], {
  stdio: 'inherit',
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))
