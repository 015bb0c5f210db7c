import 'server-only'
import { audit } from '@/lib/audit/audit'
import { requirePermission } from '@/lib/auth/permissions'
import { type Ctx, transact } from '@/lib/context'
import { ReviewRule } from './review-schema'

const SETTING = 'reviewRule'
const DEFAULT: ReviewRule = 'unverified'

/** Which reviews wait to be read before they are shown. */
export async function getReviewRule(ctx: Pick<Ctx, 'db'>): Promise<ReviewRule> {
  const setting = await ctx.db.storeSetting.findUnique({ where: { key: SETTING } })
  return ReviewRule.safeParse(setting?.value).data ?? DEFAULT
}

/** Decides which reviews wait from now on; those that are there stay as they are. Throws `auth.forbidden`. */
export async function setReviewRule(ctx: Ctx, rule: ReviewRule): Promise<void> {
  requirePermission(ctx, 'settings:write')
  await transact(ctx, async (ctx) => {
    const before = await getReviewRule(ctx)
    await ctx.db.storeSetting.upsert({
      where: { key: SETTING },
      create: { key: SETTING, value: rule },
      update: { value: rule },
    })
    await audit(ctx, {
      action: 'setting.update',
      entityType: 'setting',
      entityId: SETTING,
      before: { rule: before },
      after: { rule },
    })
  })
}

/** Addresses of pages and mailboxes, also without "https://": what spam is written for. */
const LINK =
  /https?:\/\/|www\.|@[a-z0-9-]+\.|\b[a-z0-9-]+\.(?:com|net|org|info|shop|store|biz|online|site|xyz|top|io|ru|cn|de|uk)\b/i

/** Whether words may be shown unread when they come from somebody who has bought the product. */
export function mayGoLive(rule: ReviewRule, words: readonly (string | null)[]): boolean {
  return rule === 'unverified' && !words.some((text) => text !== null && LINK.test(text))
}
