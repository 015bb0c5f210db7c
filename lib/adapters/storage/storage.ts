import 'server-only'
import { env } from '@/lib/env'
import { diskStorage } from './disk'
import type { Storage } from './port'

/** The storage of uploads: a bucket where one is configured, a folder otherwise. */
export const storage: Storage = env.S3_BUCKET === '' ? diskStorage(env.UPLOADS_DIR) : bucketStorage()

/** The SDK is large: only shops that use it load it, and those with their first file. */
function bucketStorage(): Storage {
  let opened: Promise<Storage> | undefined
  const open = () => {
    opened ??= import('./s3').then(({ s3Storage }) =>
      s3Storage({
        bucket: env.S3_BUCKET,
        region: env.S3_REGION,
        endpoint: env.S3_ENDPOINT,
        accessKeyId: env.S3_ACCESS_KEY_ID,
        secretAccessKey: env.S3_SECRET_ACCESS_KEY,
      }),
    )
    return opened
  }
  return {
    put: async (...file) => (await open()).put(...file),
    get: async (name) => (await open()).get(name),
    remove: async (name) => (await open()).remove(name),
  }
}
