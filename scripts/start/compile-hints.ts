import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** V8's word for "compile all of this file at once, beside the page" (explicit compile hints, Chrome 136). */
const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Marks the scripts of a build so that Chromium compiles them while they arrive, in another thread. Otherwise it reads over
 * a function until it is called, and then compiles it while the page waits: of React and Next, that are called at
 * once, that is most of the time that they take to start (docs/adr/0020). Other browsers read a comment.
 */
export async function addCompileHints({ distDir }: { distDir: string }): Promise<void> {
  const chunks = path.join(distDir, 'static', 'chunks')
  for (const name of readdirSync(chunks, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue
    const file = path.join(chunks, name)
    const script = readFileSync(file, 'utf8')
    if (!script.startsWith(HINT)) writeFileSync(file, HINT + script)
  }
}
