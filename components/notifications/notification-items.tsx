import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { LocalTime } from '@/components/ui/local-time'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Market } from '@/lib/markets/markets'
import type { NotificationView } from '@/lib/notifications/schema'
import { markNotificationAction } from './actions'

/** What somebody was told, newest first. */
export async function NotificationItems(props: { items: readonly NotificationView[]; market: Market }) {
  const { market } = props
  const t = await getTranslations('notifications')
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <ul className="divide-y divide-line border-line border-y">
      {props.items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-4">
          <div className="min-w-0">
            <p className={item.readAt ? '' : 'font-medium'}>
              {item.path ? (
                <Link href={item.path as Route} prefetch={false} className="underline underline-offset-4">
                  {item.title}
                </Link>
              ) : (
                item.title
              )}{' '}
              {item.readAt ? null : <Badge tone="attention">{t('new')}</Badge>}
            </p>
            <p className="text-muted text-sm">{item.text}</p>
            <p className="mt-1 text-muted text-sm">
              <LocalTime
                iso={item.createdAt}
                locale={market.locale}
                fallback={date.format(new Date(item.createdAt))}
              />
            </p>
          </div>
          {item.readAt ? null : (
            <SharedAnswerForm action={markNotificationAction} market={market.slug} flash={null}>
              <input type="hidden" name="notificationId" value={item.id} />
              <SubmitButton look="quiet" className="-ml-5 underline">
                {t('markRead')}
                <span className="sr-only"> {item.title}</span>
              </SubmitButton>
            </SharedAnswerForm>
          )}
        </li>
      ))}
    </ul>
  )
}
