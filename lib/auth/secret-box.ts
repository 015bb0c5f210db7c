import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'

/** Keeps a secret that must be read again: AES-256-GCM under a key of AUTH_SECRET, as "iv.tag.text" in base64url. */
export function seal(text: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.')
}

/** Opens what `seal` has made. Throws when it was changed, or AUTH_SECRET was. */
export function unseal(sealed: string): string {
  const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'))
  if (!iv || !tag || !text) throw new Error('This is nothing that was sealed')
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAuthTag(tag)
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
}

const key = Buffer.from(hkdfSync('sha256', env.AUTH_SECRET, '', 'secret-box', 32))
