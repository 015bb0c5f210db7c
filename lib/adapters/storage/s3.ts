import 'server-only'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { type Storage, storageName } from './port'
import { unavailable } from './unavailable'

export type S3Options = {
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** Of a service that speaks S3 but is not Amazon's; empty for Amazon's. */
  endpoint: string
}

/** Files in a bucket of S3, or of whoever speaks its protocol. Throws `storage.unavailable` (503). */
export function s3Storage(options: S3Options): Storage {
  const { bucket, region, accessKeyId, secretAccessKey, endpoint } = options
  const client = new S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    ...(endpoint === '' ? {} : { endpoint, forcePathStyle: true }),
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000 },
  })
  const object = (name: string) => ({ Bucket: bucket, Key: storageName(name) })
  return {
    async put(name, content, contentType) {
      const target = object(name)
      // The protocol wants the size first; what is stored here is small enough to be held for that.
      const bytes = content instanceof Readable ? await buffer(content) : content
      const request = new PutObjectCommand({ ...target, Body: bytes, ContentType: contentType })
      await answered(client.send(request))
    },
    async get(name) {
      const request = new GetObjectCommand(object(name))
      try {
        const { Body, ContentLength } = await client.send(request)
        return Body instanceof Readable && ContentLength !== undefined
          ? { stream: Body, size: ContentLength }
          : null
      } catch (error) {
        if (error instanceof NoSuchKey) return null
        throw unavailable(error)
      }
    },
    remove: (name) => answered(client.send(new DeleteObjectCommand(object(name)))),
  }
}

async function answered(request: Promise<unknown>): Promise<void> {
  await request.catch((error: unknown) => {
    throw unavailable(error)
  })
}
