import { spawn } from 'node:child_process'

/** Runs a tool of node_modules by Node directly; true when it ended well. */
export function nodeTool(file: string, args: string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, [`node_modules/${file}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}
