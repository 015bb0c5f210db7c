import 'server-only'
import { diskStorage } from '@/lib/adapters/storage/disk'
import type { Storage } from '@/lib/adapters/storage/port'

/** Where copies of personal data and avatars are kept. */
export const uploads: Storage = diskStorage
