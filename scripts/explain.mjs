import { statfsSync } from 'node:fs'

// Plain JavaScript: the first thing on a fresh clone needs it before anything is installed.
const FEW_BYTES = 32 * 1024 * 1024

/** System and PostgreSQL error codes, and what a person can do about each. */
const REMEDIES = {
  ENOSPC: () => fullDisk(),
  EDQUOT: () => fullDisk(),
  53100: () => fullDisk(),
  EACCES: (error) => noPermission(error),
  EPERM: (error) => noPermission(error),
  EROFS: (error) => noPermission(error),
  ECONNREFUSED: (error) =>
    `Nothing answers at ${error.address ?? 'the database'}${error.port ? `:${error.port}` : ''}. Is PostgreSQL running? npm start runs the local one; DATABASE_URL names another.`,
  ENOTFOUND: (error) => `The host ${error.hostname ?? ''} is not known. Check DATABASE_URL and the network.`,
  EAI_AGAIN: (error) => `The host ${error.hostname ?? ''} is not known. Check DATABASE_URL and the network.`,
  '28P01': () => 'PostgreSQL refuses the user or password of DATABASE_URL. Correct it in .env.',
  28000: () => 'PostgreSQL refuses the user of DATABASE_URL. Correct it in .env.',
  42501: (error) => `PostgreSQL: ${firstLine(error.message)}. Give the user of DATABASE_URL that right.`,
}

/** One line for a person: what went wrong and what to do. Never a stack trace. `folder` is where the data go. */
export function explain(error, folder = '.') {
  // A full disk fails in many voices (a lost connection, a crashed server): the disk itself is the better witness.
  if (isNearlyFull(folder)) return fullDisk()
  for (const each of causes(error)) {
    const remedy = REMEDIES[each.code ?? each.originalCode]
    if (remedy) return remedy(each)
  }
  return error instanceof Error ? error.message.trim() || error.name : String(error)
}

export function fullDisk() {
  return 'The disk is full. Free about 1 GB, then start again.'
}

export function noPermission({ path = 'this folder' } = {}) {
  return `No permission for ${path}. Start as the user it belongs to, or give it to you: chown -R $(id -un) ${path}`
}

export function isNearlyFull(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < FEW_BYTES
  } catch {
    return false
  }
}

/** The error, what caused it, and what a database driver wrapped inside it. */
function* causes(error, depth = 0) {
  if (typeof error !== 'object' || error === null || depth > 5) return
  yield error
  for (const inner of [error.cause, error.meta?.driverAdapterError, ...(error.errors ?? [])])
    yield* causes(inner, depth + 1)
}

function firstLine(text) {
  return String(text).trim().split('\n')[0]
}
