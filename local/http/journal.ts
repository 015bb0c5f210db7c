import {
  appendFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/**
 * State that survives a restart and a kill -9: every change is appended as a line before it is answered.
 * (The kernel keeps what was written when a process dies; only a power cut could lose the last lines.)
 */
export type Journal<Entry> = { append(entry: Entry): void; reset(): void }

/** Opens a journal, hands its entries to `replay`, and compacts it to what `snapshot` answers. */
export function openJournal<Entry>(
  file: string,
  replay: (entry: Entry) => void,
  snapshot: () => Entry[],
): Journal<Entry> {
  mkdirSync(path.dirname(file), { recursive: true })
  if (existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const entry = parse<Entry>(line)
      if (entry !== null) replay(entry)
    }
    writeFileSync(
      `${file}.new`,
      snapshot()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
    )
    renameSync(`${file}.new`, file)
  }
  let handle = openSync(file, 'a')
  return {
    append: (entry) => appendFileSync(handle, `${JSON.stringify(entry)}\n`),
    reset() {
      writeFileSync(file, '')
      handle = openSync(file, 'a')
    },
  }
}

/** The last line may be half written after a kill. */
function parse<Entry>(line: string): Entry | null {
  if (line === '') return null
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}
