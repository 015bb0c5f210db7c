import 'server-only'
import { type Sql, sql } from '@/lib/db/sql'
import type { PersonalModel } from './personal-data'

/** What is told of the rows of a model. Its marked columns are told always; they are not named here. */
export type ExportNode = {
  model: PersonalModel
  /** Columns beside the marked ones. Named one by one, so that no secret is told because it was forgotten. */
  columns: readonly string[]
  /** What is told instead of a column, or beside them, of the row `r`. */
  computed?: Readonly<Record<string, Sql>>
  /** A condition on the row. */
  where?: Sql
  /** Rows that are parts of the row. */
  parts?: Readonly<Record<string, ExportNode>>
}

const sku = sql`(SELECT v."sku" FROM "Variant" v WHERE v."id" = r."variantId")`
const product = sql`(SELECT p."slug" FROM "Product" p WHERE p."id" = r."productId")`

/** Links in mails open things without signing in: their tokens are cut out. */
const withoutTokens = (column: Sql) =>
  sql`regexp_replace(${column}, '/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])', '/…', 'g')`

/** The files of a copy of somebody's data, and what is in them. */
export const EXPORT_TOPICS: Readonly<Record<string, Readonly<Record<string, ExportNode>>>> = {
  profile: {
    account: { model: 'User', columns: ['locale', 'status', 'emailVerifiedAt', 'createdAt', 'updatedAt'] },
    groups: {
      model: 'CustomerGroupMember',
      columns: ['createdAt'],
      computed: { group: sql`(SELECT g."name" FROM "CustomerGroup" g WHERE g."id" = r."groupId")` },
    },
    staff: { model: 'StaffMembership', columns: ['role', 'createdAt'] },
    invitations: { model: 'Invitation', columns: ['role', 'createdAt', 'acceptedAt', 'revokedAt'] },
  },
  addresses: {
    addresses: {
      model: 'SavedAddress',
      columns: ['isDefaultShipping', 'isDefaultBilling', 'createdAt', 'updatedAt'],
    },
  },
  orders: {
    orders: {
      model: 'Order',
      columns: [
        'number',
        'market',
        'locale',
        'currency',
        'status',
        'paymentStatus',
        'fulfillmentStatus',
        'paymentMethod',
        'subtotalMinor',
        'discountMinor',
        'shippingMinor',
        'taxMinor',
        'totalMinor',
        'taxIncluded',
        'shippingMethod',
        'placedAt',
        'confirmedAt',
        'cancelledAt',
        'immediateDownloadAt',
      ],
      parts: {
        lines: {
          model: 'OrderLine',
          columns: [
            'position',
            'sku',
            'title',
            'options',
            'quantity',
            'fulfilledQuantity',
            'unitMinor',
            'discountMinor',
            'taxMinor',
            'totalMinor',
          ],
          parts: {
            downloads: {
              model: 'Download',
              columns: ['used', 'allowed', 'expiresAt'],
              computed: { file: sql`(SELECT f."name" FROM "DigitalFile" f WHERE f."id" = r."fileId")` },
            },
          },
        },
        taxes: { model: 'OrderTaxLine', columns: ['name', 'rateBps', 'baseMinor', 'taxMinor'] },
        payments: {
          model: 'Payment',
          columns: [
            'method',
            'attempt',
            'status',
            'amountMinor',
            'currency',
            'capturedMinor',
            'refundedMinor',
            'createdAt',
          ],
          parts: { refunds: { model: 'Refund', columns: ['amountMinor', 'status', 'createdAt'] } },
        },
        parcels: {
          model: 'Fulfillment',
          columns: ['carrier', 'trackingNumber', 'trackingUrl', 'shippedAt'],
          parts: {
            lines: {
              model: 'FulfillmentLine',
              columns: ['quantity'],
              computed: { sku: sql`(SELECT l."sku" FROM "OrderLine" l WHERE l."id" = r."orderLineId")` },
            },
          },
        },
        history: { model: 'OrderEvent', columns: ['type', 'createdAt'] },
      },
    },
  },
  carts: {
    carts: {
      model: 'Cart',
      columns: ['market', 'currency', 'createdAt', 'updatedAt', 'completedAt', 'expiresAt'],
      parts: {
        items: { model: 'CartItem', columns: ['quantity', 'unitMinor', 'createdAt'], computed: { sku } },
      },
    },
  },
  wishlists: {
    wishlists: {
      model: 'Wishlist',
      columns: ['createdAt', 'updatedAt'],
      parts: {
        items: { model: 'WishlistItem', columns: ['seenMinor', 'currency', 'createdAt'], computed: { sku } },
      },
    },
  },
  reviews: {
    reviews: {
      model: 'Review',
      columns: ['rating', 'locale', 'status', 'verified', 'helpfulCount', 'repliedAt', 'createdAt'],
      computed: { product },
    },
    helpfulVotes: {
      model: 'ReviewVote',
      columns: ['createdAt'],
      computed: {
        product: sql`(SELECT p."slug" FROM "Review" w JOIN "Product" p ON p."id" = w."productId" WHERE w."id" = r."reviewId")`,
      },
    },
  },
  sessions: {
    sessions: {
      model: 'Session',
      columns: ['kind', 'createdAt', 'authenticatedAt', 'lastSeenAt', 'expiresAt', 'revokedAt'],
    },
    devices: { model: 'KnownDevice', columns: ['createdAt', 'lastUsedAt'] },
    linkedAccounts: { model: 'Account', columns: ['provider', 'createdAt'] },
    passkeys: { model: 'Passkey', columns: ['isBackedUp', 'createdAt', 'lastUsedAt'] },
    authenticatorApps: { model: 'TotpFactor', columns: ['confirmedAt', 'createdAt'] },
    links: { model: 'UserToken', columns: ['purpose', 'createdAt', 'expiresAt', 'usedAt'] },
  },
  consents: { consents: { model: 'ConsentRecord', columns: ['topic', 'isGiven', 'createdAt'] } },
  notifications: {
    notifications: { model: 'Notification', columns: ['topic', 'path', 'createdAt', 'readAt'] },
    stockAlerts: {
      model: 'StockAlert',
      columns: ['market', 'confirmedAt', 'notifiedAt', 'expiresAt', 'createdAt'],
      computed: { sku },
    },
    preferences: { model: 'NotificationPreference', columns: ['topic', 'channel', 'isEnabled', 'updatedAt'] },
  },
  emails: {
    emails: {
      model: 'EmailMessage',
      columns: ['template', 'createdAt', 'sentAt'],
      computed: { html: withoutTokens(sql`r."html"`), text: withoutTokens(sql`r."text"`) },
      // What waits may still carry a link that sets a password.
      where: sql`r."status" = 'sent'`,
    },
  },
  requests: { requests: { model: 'DataRequest', columns: ['kind', 'status', 'createdAt', 'completedAt'] } },
}

/** Models that belong to people and are not told, each with its reason. */
export const NOT_EXPORTED: Partial<Record<PersonalModel, string>> = {
  RefreshToken: 'hashes of secrets; the session that they keep open is told',
  RecoveryCode: 'hashes of secrets',
  SignInStep: 'secrets of a sign-in that lasts minutes',
  StockHold: 'stock of the shop; the order that it is held for is told',
}
