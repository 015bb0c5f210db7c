import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { localEnv } from '../local/defaults.mjs'
import { generate } from './db/generate.mjs'

// Runs a TypeScript file with the project's environment: .env.local, then .env, then the local defaults.
const [script, ...args] = process.argv.slice(2)
for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
for (const [name, value] of Object.entries(localEnv())) process.env[name] ??= value

generate()
const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', script, ...args], {
  stdio: 'inherit',
})
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))
