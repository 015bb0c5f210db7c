import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkOver } from '@/components/account/link-over'
import { NarrowPage } from '@/components/account/narrow-page'
import { confirmStockAlertAction, stopStockAlertsAction } from '@/components/stock-alert/actions'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { Token } from '@/lib/core/schema'
import { currentMarket } from '@/lib/http/current-market'
import { readAnyFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { findStockAlert } from '@/lib/inventory/follow-stock-alert'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stockAlerts')
  return { title: t('title') }
}

/** The links of both mails open this page; its buttons act, since programs that look at mails open links too. */
export default async function StockAlertPage({ params }: Props) {
  const [market, given] = [await currentMarket(), (await params).token]
  const ctx = await pageCtx({ market })
  const token = Token.safeParse(given).data
  const [t, home, flash, alert] = await Promise.all([
    getTranslations('stockAlerts'),
    getTranslations('home'),
    readAnyFlash(),
    token ? findStockAlert(ctx, token) : null,
  ])
  if (!token || !alert) return <LinkOver market={market} again="/products" label={home('allOf')} />
  const title = [alert.title, ...alert.options.map(({ value }) => value)].join(', ')
  const hidden = <input type="hidden" name="token" value={token} />
  return (
    <NarrowPage title={t('heading')} intro={t(alert.isConfirmed ? 'waiting' : 'confirmText', { title })}>
      <div className="flex flex-col gap-6">
        {alert.isConfirmed ? null : (
          <SharedAnswerForm
            action={confirmStockAlertAction}
            market={market.slug}
            flash={flash?.form === 'confirm-stock-alert' ? flash : null}
          >
            {hidden}
            <SubmitButton className="self-start">{t('confirm')}</SubmitButton>
          </SharedAnswerForm>
        )}
        <SharedAnswerForm
          action={stopStockAlertsAction}
          market={market.slug}
          flash={flash?.form === 'stop-stock-alerts' ? flash : null}
        >
          {hidden}
          <p className="text-muted text-sm">{t('stopText')}</p>
          <SubmitButton className="self-start" look="secondary">
            {t('stop')}
          </SubmitButton>
        </SharedAnswerForm>
      </div>
    </NarrowPage>
  )
}
