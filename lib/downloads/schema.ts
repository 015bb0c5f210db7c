import { z } from 'zod'
import { Id, Timestamp } from '@/lib/core/schema'
import { FILE_TYPES } from './limits'

/** A file of an order, as its holder sees it. */
export const DownloadView = z
  .object({
    orderLineId: Id,
    fileId: Id,
    title: z.string().describe('Of the product'),
    name: z.string().describe('Of the file'),
    contentType: z.string(),
    sizeBytes: z.int(),
    left: z.int().describe('How often it can be fetched yet; 0 when it was fetched as often as is allowed'),
    expiresAt: Timestamp,
    status: z.enum(['ready', 'used_up', 'expired']),
    url: z
      .url()
      .nullable()
      .describe(
        'Answers the file to whoever has this address, as the link of the order does: told to its holder alone',
      ),
  })
  .meta({ id: 'Download' })
export type DownloadView = z.infer<typeof DownloadView>

/** A file that is on sale with a variant. */
export const DigitalFileView = z
  .object({
    id: Id,
    name: z.string(),
    contentType: z.string(),
    sizeBytes: z.int(),
    createdAt: Timestamp,
  })
  .meta({ id: 'DigitalFile' })
export type DigitalFileView = z.infer<typeof DigitalFileView>

const TYPES = Object.keys(FILE_TYPES)

/** The name of a file as it arrives at the buyer: one that every system can keep. */
export const FileName = z
  .string()
  .max(100)
  .regex(
    new RegExp(`^[A-Za-z0-9][A-Za-z0-9 ._-]*\\.(?:${TYPES.join('|')})$`),
    `Letters, digits, spaces, dots, hyphens and underscores, ending in one of ${TYPES.map((type) => `.${type}`).join(', ')}.`,
  )
