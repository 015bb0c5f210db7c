import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '@/lib/core/id'
import { type Storage, storageName } from './port'
import { unavailable } from './unavailable'

/** Files in a folder of this machine, which several processes may share. Throws `storage.unavailable` (503). */
export function diskStorage(folder: string): Storage {
  const pathOf = (name: string) => path.resolve(/* turbopackIgnore: true */ folder, storageName(name))
  return {
    async put(name, content) {
      const file = pathOf(name)
      // Whoever reads meanwhile finds what was there before, or all of the new one.
      const part = `${file}.${newId()}.part`
      try {
        await mkdir(path.dirname(file), { recursive: true })
        const stream = content instanceof Readable ? content : Readable.from([content])
        await pipeline(stream, createWriteStream(part, { mode: 0o600 }))
        await rename(part, file)
      } catch (error) {
        await rm(part, { force: true }).catch(() => 'what is told is why it could not be written')
        throw isOfSystem(error) ? unavailable(error) : error
      }
    },

    async get(name) {
      const file = await open(pathOf(name), 'r').catch(missingIsNull)
      if (!file) return null
      const { size } = await file.stat()
      return { size, stream: file.createReadStream() }
    },

    async remove(name) {
      await rm(pathOf(name), { force: true })
    },
  }
}

function missingIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw unavailable(error)
}

/** The disk is full, or the folder not ours; not what went wrong where `content` comes from. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
