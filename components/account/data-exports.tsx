import type { Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { buttonClass } from '@/components/ui/button'
import { LocalTime } from '@/components/ui/local-time'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Flash } from '@/lib/http/action-state'
import { type Market, marketPath } from '@/lib/markets/markets'
import type { DataExportView } from '@/lib/privacy/schema'
import { requestExportAction } from './privacy-actions'

type Props = {
  exports: DataExportView[]
  market: Market
  flash: Flash | null
  /** Of a download that was refused. */
  downloadFlash: Flash | null
}

/** The copies of their data that somebody has asked for, and the way to ask for one. */
export async function DataExports({ exports, market, flash, downloadFlash }: Props) {
  const t = await getTranslations('privacy')
  const hasReady = exports.some(({ status }) => status === 'ready')
  const isOpen = exports.some(({ status }) => status === 'requested')
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('exportHeading')}</h2>
      <p className="mb-4 text-muted">{t('exportText')}</p>
      {downloadFlash ? (
        <AnswerNotice kind="error" className="mb-4">
          {downloadFlash.state.message}
        </AnswerNotice>
      ) : null}
      {exports.length > 0 ? (
        <ul className="mb-5 divide-y divide-line border-line border-y">
          {exports.map((each) => (
            <ExportRow key={each.id} item={each} market={market} />
          ))}
        </ul>
      ) : null}
      {isOpen ? (
        <Link
          href={marketPath(market, '/account/privacy') as Route}
          prefetch={false}
          className={buttonClass('secondary')}
        >
          {t('lookAgain')}
        </Link>
      ) : (
        <SharedAnswerForm action={requestExportAction} market={market.slug} flash={flash}>
          <SubmitButton
            look={hasReady ? 'secondary' : 'primary'}
            className="self-start"
            pending={t('requesting')}
          >
            {t('requestExport')}
          </SubmitButton>
        </SharedAnswerForm>
      )}
    </section>
  )
}

async function ExportRow({ item, market }: { item: DataExportView; market: Market }) {
  const t = await getTranslations('privacy')
  const moment = new Intl.DateTimeFormat(market.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const time = (iso: string) => (
    <LocalTime iso={iso} locale={market.locale} fallback={`${moment.format(new Date(iso))} UTC`} />
  )
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div>
        <p className="font-medium">{t(`exportStatus.${item.status}`)}</p>
        <p className="text-muted text-sm">
          {t('askedFor')} {time(item.createdAt)}
          {item.sizeBytes === null ? null : ` · ${sizeText(item.sizeBytes, market.locale)}`}
        </p>
        {item.status === 'ready' && item.expiresAt ? (
          <p className="text-muted text-sm">
            {t('until')} {time(item.expiresAt)}
          </p>
        ) : null}
      </div>
      {item.downloadUrl ? (
        // A plain link: nothing may follow it ahead of a click, since it works once.
        <a href={downloadPath(item.downloadUrl, market)} className={buttonClass('primary')}>
          {t('download')}
        </a>
      ) : null}
    </li>
  )
}

function downloadPath(url: string, market: Market): string {
  return marketPath(market, new URL(url).pathname as `/${string}`)
}

function sizeText(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
