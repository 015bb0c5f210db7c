import { z } from 'zod'
import { Password } from '@/lib/auth/schema'
import { Id, Timestamp, Token } from '@/lib/core/schema'

export const DataExportView = z
  .object({
    id: Id,
    status: z
      .enum(['requested', 'ready', 'downloaded', 'expired', 'failed'])
      .describe('requested: being made; failed and expired: ask for a new one'),
    sizeBytes: z.int().nullable(),
    createdAt: Timestamp,
    readyAt: Timestamp.nullable(),
    expiresAt: Timestamp.nullable().describe('Until when it can be downloaded'),
    downloadedAt: Timestamp.nullable(),
    downloadUrl: z
      .url()
      .nullable()
      .describe(
        'GET it once, signed in as the person, in a browser or with the access token; null unless ready',
      ),
  })
  .meta({ id: 'DataExport' })
export type DataExportView = z.infer<typeof DataExportView>

export const ErasureView = z
  .object({
    id: Id,
    status: z
      .enum(['requested', 'deferred'])
      .describe('requested: the account is deleted within minutes; deferred: when the open orders are over'),
    openOrders: z.array(z.int()).describe('The numbers of the orders that keep it from being deleted'),
    createdAt: Timestamp,
  })
  .meta({ id: 'Erasure' })
export type ErasureView = z.infer<typeof ErasureView>

/** Without a password it must have been shown within the last minutes. */
export const RequestErasure = z.strictObject({ password: Password.optional() })
export type RequestErasure = z.infer<typeof RequestErasure>

export const DownloadToken = Token.describe('The last part of the link')

/** What the page about privacy shows. */
export type PrivacyOverview = {
  exports: DataExportView[]
  erasure: ErasureView | null
  /** The orders that would defer it. */
  openOrders: number[]
  /** For how many years orders keep who they were for. */
  retentionYears: number
  hasPassword: boolean
  isStaff: boolean
}
