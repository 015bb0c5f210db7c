import 'server-only'
import { type Sql, sql } from '@/lib/db/sql'
import type { PersonalModel } from './personal-data'

/** A placeholder per row: unique where the column is, and to no domain that can be. */
const NOBODY = sql`gen_random_uuid()::text || '@erased.invalid'`

/** Nobody has the token to such a hash. */
const CLOSED = sql`encode(sha256(gen_random_uuid()::text::bytea), 'hex')`

/**
 * What is left of the rows of a model when their person is erased (docs/adr/0010-what-erasure-keeps.md). Where rows
 * stay, every marked column becomes NULL unless `set` or `keep` names it; a test refuses one that cannot.
 */
export type ErasureRule =
  | { rows: 'delete' }
  | {
      rows: 'keep'
      /** Rows that go all the same. */
      deleteWhere?: Sql
      /** What takes the place of a value, of marked columns and of others. */
      set?: Readonly<Record<string, Sql>>
      /** Marked columns that stay, with the reason. */
      keep?: Readonly<Record<string, string>>
    }

export const ERASURE_RULES: Readonly<Record<PersonalModel, ErasureRule>> = {
  User: {
    rows: 'keep',
    set: {
      email: NOBODY,
      status: sql`'erased'`,
      passwordHash: sql`NULL`,
      emailVerifiedAt: sql`NULL`,
      isDemo: sql`false`,
      updatedAt: sql`now()`,
    },
    keep: {
      avatar: 'until the file is removed, right after the commit (finishErasure)',
      stripeCustomer: 'until the payment provider has deleted it, right after the commit (finishErasure)',
    },
  },
  Session: { rows: 'delete' },
  RefreshToken: { rows: 'delete' },
  UserToken: { rows: 'delete' },
  KnownDevice: { rows: 'delete' },
  Account: { rows: 'delete' },
  TotpFactor: { rows: 'delete' },
  RecoveryCode: { rows: 'delete' },
  Passkey: { rows: 'delete' },
  SignInStep: { rows: 'delete' },
  StaffMembership: { rows: 'delete' },
  Invitation: { rows: 'delete' },
  SavedAddress: { rows: 'delete' },
  CustomerGroupMember: { rows: 'delete' },
  Wishlist: { rows: 'delete' },
  WishlistItem: { rows: 'delete' },
  StockAlert: { rows: 'delete' },
  NotificationPreference: { rows: 'delete' },
  Notification: { rows: 'delete' },
  Cart: { rows: 'delete' },
  CartItem: { rows: 'delete' },
  // That somebody agreed to something, and when; who it was is erased with the account.
  ConsentRecord: { rows: 'keep' },
  // The request itself is the proof that it was met. Copies of data go in finishErasure, with their files.
  DataRequest: { rows: 'keep' },
  Review: {
    rows: 'keep',
    deleteWhere: sql`"status" <> 'published'`,
    set: {
      authorName: sql`CASE WHEN "locale" LIKE 'de%' THEN 'Ehemaliges Kundenkonto' ELSE 'Former customer' END`,
      repliedAt: sql`NULL`,
    },
    keep: { title: 'published opinion about a product', body: 'published opinion about a product' },
  },
  ReviewVote: { rows: 'delete' },
  Order: {
    rows: 'keep',
    set: {
      email: NOBODY,
      shippingAddress: sql`"shippingAddress" || '{"phone": null}'::jsonb`,
      billingAddress: sql`"billingAddress" || '{"phone": null}'::jsonb`,
      accessTokenHash: CLOSED,
      updatedAt: sql`now()`,
    },
  },
  OrderLine: { rows: 'keep' },
  Download: { rows: 'keep' },
  OrderTaxLine: { rows: 'keep' },
  OrderEvent: { rows: 'keep' },
  Fulfillment: { rows: 'keep' },
  FulfillmentLine: { rows: 'keep' },
  StockHold: { rows: 'keep' },
  Payment: { rows: 'keep', set: { details: sql`'{}'::jsonb`, updatedAt: sql`now()` } },
  Refund: { rows: 'keep' },
  EmailMessage: {
    rows: 'keep',
    // What waits would be sent to nobody.
    deleteWhere: sql`"status" <> 'sent'`,
    set: { recipient: NOBODY, subject: sql`''`, html: sql`''`, text: sql`''` },
  },
}
