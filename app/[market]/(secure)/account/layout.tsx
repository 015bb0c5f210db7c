import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { AccountNav } from '@/components/account/account-nav'
import { ACCOUNT_SECTIONS } from '@/components/account/account-sections'
import { signOutCustomerAction } from '@/components/account/actions'
import { UnreadBadge } from '@/components/notifications/unread-badge'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { pageCtx } from '@/lib/http/page-ctx'
import { type Market, marketPath } from '@/lib/markets/markets'
import { countUnread } from '@/lib/notifications/list-notifications'

/** The frame of the account: its parts beside the page. Whether somebody is signed in, each page asks itself. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const market = await currentMarket()
  const [t, badge] = await Promise.all([getTranslations('account'), unreadBadge(market)])
  return (
    <div className="grid gap-6 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-14">
      <aside className="min-w-0 lg:pt-2">
        <AccountNav
          label={t('navLabel')}
          links={ACCOUNT_SECTIONS.map(({ path, key }) => ({
            href: marketPath(market, path),
            name: t(`nav.${key}`),
            ...(key === 'notifications' ? { badge } : {}),
          }))}
        />
        <SharedAnswerForm
          action={signOutCustomerAction}
          market={market.slug}
          flash={null}
          className="mt-2 hidden lg:block"
        >
          <SubmitButton look="quiet" className="-ml-2">
            {t('signOut')}
          </SubmitButton>
        </SharedAnswerForm>
      </aside>
      <div className="min-w-0">{children}</div>
    </div>
  )
}

async function unreadBadge(market: Market): Promise<ReactNode> {
  const [ctx, t] = await Promise.all([pageCtx({ market }), getTranslations('notifications')])
  if (ctx.actor.kind !== 'customer' && ctx.actor.kind !== 'staff') return null
  return <UnreadBadge count={await countUnread(ctx)} unread={t('unread')} />
}
