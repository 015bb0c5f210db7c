import 'server-only'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { newToken } from '@/lib/core/id'
import { type Storage, storageName } from './port'

/** Files in a folder of this machine, which several processes may share. */
export function diskStorage(folder: string): Storage {
  const fileOf = (name: string) => path.join(folder, storageName(name))
  return {
    async put(name, bytes) {
      const file = fileOf(name)
      await mkdir(path.dirname(file), { recursive: true })
      // Whoever reads meanwhile finds nothing or all of it.
      const draft = `${file}.${newToken()}`
      await writeFile(draft, bytes)
      await rename(draft, file)
    },
    async get(name) {
      try {
        return await readFile(fileOf(name))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
        throw error
      }
    },
    remove: (name) => rm(fileOf(name), { force: true }),
  }
}
