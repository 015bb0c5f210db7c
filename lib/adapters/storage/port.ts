/** Where files live that people have given us, or that were made for them. Names are random and never used again. */
export type Storage = {
  /** Keeps `bytes` under `name` ("avatars/abc.webp"); a file of that name is replaced as a whole. */
  put(name: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The file, or null when there is none (any more). */
  get(name: string): Promise<Uint8Array | null>
  /** Removes the file; one that is not there is fine. */
  remove(name: string): Promise<void>
}

/** What a name looks like: folders and a file, nothing that leads elsewhere. */
const NAME = /^(?:[a-z0-9-]+\/)*[A-Za-z0-9_-]+\.[a-z0-9]+$/

/** Answers `name`, if it is one. Throws RangeError: names are made by us. */
export function storageName(name: string): string {
  if (!NAME.test(name)) throw new RangeError(`"${name.slice(0, 80)}" is no name for a file`)
  return name
}
