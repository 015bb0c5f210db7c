import 'server-only'
import { storage } from '@/lib/adapters/storage/storage'

/** Removes a file that nothing refers to any more; a repeat finds nothing. Throws `storage.unavailable`. */
export async function removeUpload(name: string): Promise<void> {
  await storage.remove(name)
}
