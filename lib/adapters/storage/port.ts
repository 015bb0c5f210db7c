import type { Readable } from 'node:stream'

/**
 * What the shop needs of a place for files that are not for everybody. Names are "folder/name.extension", in
 * lower-case letters, digits and hyphens. A file is there as a whole or not at all; putting one again replaces it.
 */
export type Storage = {
  put(name: string, content: Uint8Array | Readable, contentType: string): Promise<void>
  /** The content and its size in bytes; null when there is no such file. */
  get(name: string): Promise<StoredFile | null>
  /** Removes a file; one that is not there is fine. */
  remove(name: string): Promise<void>
}

export type StoredFile = { stream: Readable; size: number }
