import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { markAllNotificationsAction } from '@/components/notifications/actions'
import { NotificationItems } from '@/components/notifications/notification-items'
import { PreferencesTable } from '@/components/notifications/preferences-table'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FlashNotice } from '@/components/ui/flash-notice'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { AppError } from '@/lib/core/errors'
import { PageInput } from '@/lib/core/page'
import { readAnyFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'
import { listNotifications } from '@/lib/notifications/list-notifications'
import { getPreferences } from '@/lib/notifications/preferences'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notifications')
  return { title: t('title') }
}

export default async function NotificationsPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/notifications')
  const search = await searchParams
  const here = marketPath(market, '/account/notifications')
  const query = PageInput.safeParse({ cursor: search.cursor, limit: 10 })
  if (!query.success) redirect(here as Route)
  const [t, list, preferences, flash] = await Promise.all([
    getTranslations('notifications'),
    // A cursor that is none leads to the first page.
    listNotifications(ctx, query.data).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'page.bad_cursor') redirect(here as Route)
      throw error
    }),
    getPreferences(ctx),
    readAnyFlash(),
  ])
  const { nextCursor } = list.page
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('heading')}</h1>
      <DoneNotice search={search} />
      <FlashNotice
        flash={flash}
        forms={['mark-notification', 'mark-all-notifications', 'notification-preferences']}
      />
      <div className="flex max-w-2xl flex-col gap-12">
        {list.data.length === 0 ? (
          <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <section>
            <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
              <h2 className="text-2xl">{t('list', { count: list.unreadCount })}</h2>
              {list.unreadCount > 0 ? (
                <SharedAnswerForm action={markAllNotificationsAction} market={market.slug} flash={null}>
                  <SubmitButton look="secondary">{t('markAllRead')}</SubmitButton>
                </SharedAnswerForm>
              ) : null}
            </div>
            <NotificationItems items={list.data} market={market} />
            {nextCursor ? (
              <Link
                href={`${here}?cursor=${nextCursor}` as Route}
                prefetch={false}
                className={buttonClass('secondary', 'mt-4')}
              >
                {t('older')}
              </Link>
            ) : null}
          </section>
        )}
        <section>
          <h2 className="mb-2 text-2xl">{t('settings')}</h2>
          <p className="mb-4 text-muted">{t('settingsText')}</p>
          <PreferencesTable preferences={preferences} market={market} />
        </section>
      </div>
    </>
  )
}
