import type { Readable } from 'node:stream'

/**
 * Where files live that people have given us, or that were made for them. A file is there as a whole or not at all;
 * putting one again replaces it.
 */
export type Storage = {
  /** Keeps `content` under `name` ("avatars/abc.webp"). */
  put(name: string, content: Uint8Array | Readable, contentType: string): Promise<void>
  /** The content and its size in bytes; null when there is no such file (any more). Read the stream, or destroy it. */
  get(name: string): Promise<StoredFile | null>
  /** Removes a file; one that is not there is fine. */
  remove(name: string): Promise<void>
}

export type StoredFile = { stream: Readable; size: number }

/** What a name looks like: folders and a file, nothing that leads elsewhere. */
const NAME = /^(?:[a-z0-9-]+\/)*[A-Za-z0-9_-]+\.[a-z0-9]+$/

/** Answers `name`, if it is one. Throws RangeError: names are made by us. */
export function storageName(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name.slice(0, 80)}" is no name for a file`)
  return name
}
