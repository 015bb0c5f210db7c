import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { newId } from '@/lib/core/id'
import { env } from '@/lib/env'
import type { Storage } from './port'

/** Files in the folder UPLOADS_DIR: for one instance, or several that share it. */
export const diskStorage: Storage = {
  async put(name, content) {
    const file = pathOf(name)
    const part = `${file}.${newId()}.part`
    await mkdir(path.dirname(file), { recursive: true })
    try {
      const stream = content instanceof Readable ? content : Readable.from([content])
      await pipeline(stream, createWriteStream(part, { mode: 0o600 }))
      await rename(part, file)
    } catch (error) {
      await rm(part, { force: true })
      throw error
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

const NAME = /^(?:[a-z0-9-]+\/)?[a-z0-9-]+\.[a-z0-9]+$/

function pathOf(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name}" is no name of a stored file`)
  return path.resolve(/* turbopackIgnore: true */ env.UPLOADS_DIR, name)
}

function missingIsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
