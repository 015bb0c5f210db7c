import { newId } from '@/lib/core/id'

/** A domain that can never be (RFC 2606): what stands in place of an e-mail address that was erased. */
const DOMAIN = '@erased.invalid'

/** A placeholder that nobody can have taken. */
export function newErasedAddress(): string {
  return newId() + DOMAIN
}

/** Whether there is nobody to write to. */
export function isErasedAddress(address: string): boolean {
  return address.endsWith(DOMAIN)
}
