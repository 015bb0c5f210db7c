import { fileTypeFromBuffer } from 'file-type'
import { fileMismatch } from './errors'

/** What a content is recognized as, where that is called otherwise than the file. */
const ALSO: Record<string, string> = { m4v: 'mp4', m4b: 'm4a' }

/**
 * That a file is what its name says, so that nobody is sold a program as a picture. Texts carry no mark: they are
 * valid UTF-8 without control characters. Throws `digital_file.mismatch` (415).
 */
export async function checkFile(name: string, bytes: Uint8Array): Promise<void> {
  const said = name.slice(name.lastIndexOf('.') + 1)
  const found = await fileTypeFromBuffer(bytes)
  const isRight = found ? (ALSO[found.ext] ?? found.ext) === said : said === 'txt' && isText(bytes)
  if (!isRight) throw fileMismatch(name)
}

function isText(bytes: Uint8Array): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a text does not have.
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return false
  }
}
