/** How often each file of a unit can be fetched: a phone, a computer, and the tries that break off. */
export const DOWNLOADS_PER_UNIT = 5

/** For how many days after the payment. */
export const DOWNLOAD_DAYS = 30

/** The largest file of a variant, in bytes: whoever stores it holds it in memory once. */
export const FILE_BYTES = 64 * 1024 * 1024

/** How many files a variant may consist of. */
export const MAX_FILES = 20

/** What a file may be, by the end of its name: what is read, heard, seen or unpacked, and nothing that runs by itself. */
export const FILE_TYPES: Record<string, string> = {
  epub: 'application/epub+zip',
  jpg: 'image/jpeg',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  webp: 'image/webp',
  zip: 'application/zip',
}
