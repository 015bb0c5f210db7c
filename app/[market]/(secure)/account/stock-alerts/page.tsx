import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { removeStockAlertAction } from '@/components/stock-alert/actions'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readFlash } from '@/lib/http/flash'
import { listOwnStockAlerts } from '@/lib/inventory/list-stock-alerts'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stockAlerts')
  return { title: t('title') }
}

/** What somebody waits for. */
export default async function OwnStockAlertsPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/stock-alerts')
  const [t, search, alerts, flash] = await Promise.all([
    getTranslations('stockAlerts'),
    searchParams,
    listOwnStockAlerts(ctx),
    readFlash('remove-stock-alert'),
  ])
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('ownHeading')}</h1>
      <DoneNotice search={search} />
      {alerts.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <ul className="border-line border-t">
          {alerts.map((alert) => {
            const title = [alert.title, ...alert.options.map(({ value }) => value)].join(', ')
            return (
              <li
                key={alert.variantId}
                className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-4"
              >
                <div className="min-w-0 flex-1">
                  <Link
                    href={marketPath(market, `/products/${alert.slug}`) as Route}
                    prefetch={false}
                    className="wrap-anywhere font-medium underline-offset-4 hover:underline"
                  >
                    {title}
                  </Link>
                  <p className="flex flex-wrap items-center gap-2 text-muted text-sm">
                    {t('since', { date: date.format(new Date(alert.createdAt)) })}
                    {alert.isConfirmed ? null : <Badge tone="attention">{t('unconfirmed')}</Badge>}
                  </p>
                </div>
                <SharedAnswerForm
                  action={removeStockAlertAction}
                  market={market.slug}
                  flash={flash?.values.variantId === alert.variantId ? flash : null}
                >
                  <input type="hidden" name="variantId" value={alert.variantId} />
                  <SubmitButton look="secondary">
                    {t('remove')}
                    <span className="sr-only"> {title}</span>
                  </SubmitButton>
                </SharedAnswerForm>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
