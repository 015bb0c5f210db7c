import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { NarrowPage } from '@/components/account/narrow-page'
import { requestStockAlertAction } from '@/components/stock-alert/actions'
import { chosenFields } from '@/components/stock-alert/chosen-fields'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { buttonClass } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('stockAlerts')
  return { title: t('title') }
}

/** What came of asking to be told, for those without script, and the form once more where it was refused. */
export default async function StockAlertsPage({ searchParams }: Props) {
  const [market, query] = [await currentMarket(), await searchParams]
  const [t, home, flash] = await Promise.all([
    getTranslations('stockAlerts'),
    getTranslations('home'),
    readFlash('request-stock-alert'),
  ])
  const { done } = query
  const chosen = chosenFields(query)
  return (
    <NarrowPage title={t('heading')}>
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <AnswerNotice kind="success" className="mb-6">
          {t(`done.${done}`)}
        </AnswerNotice>
      ) : null}
      {chosen.length > 0 ? (
        <SharedAnswerForm action={requestStockAlertAction} market={market.slug} flash={flash}>
          {chosen.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <FormField
            name="email"
            type="email"
            autoComplete="email"
            label={t('email')}
            hint={t('hint')}
            maxLength={254}
          />
          <SubmitButton className="self-start">{t('send')}</SubmitButton>
        </SharedAnswerForm>
      ) : (
        <Link
          href={marketPath(market, '/products') as Route}
          prefetch={false}
          className={buttonClass('secondary')}
        >
          {home('allOf')}
        </Link>
      )}
    </NarrowPage>
  )
}
