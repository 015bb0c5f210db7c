import { getTranslations } from 'next-intl/server'
import { AnswerNotice } from '@/components/ui/answer-notice'
import { buttonClass } from '@/components/ui/button'
import { listDownloads } from '@/lib/downloads/list-downloads'
import type { DownloadView } from '@/lib/downloads/schema'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import type { Market } from '@/lib/markets/markets'
import type { OrderView } from '@/lib/orders/schema'
import type { OrderLink } from './order-state'

/** The files of an order, and how often and until when each can be fetched yet. */
export async function Downloads(props: { order: OrderView; link: OrderLink; market: Market }) {
  const { order, link, market } = props
  if (!order.lines.some(({ isDigital }) => isDigital)) return null
  const ctx = await pageCtx({ market })
  const [t, flash, files] = await Promise.all([
    getTranslations('order'),
    readFlash('download'),
    listDownloads({ ...ctx, orderToken: link.token }, order.id),
  ])
  if (files.length === 0) return null
  const date = new Intl.DateTimeFormat(market.locale, { dateStyle: 'long', timeZone: 'UTC' })
  const on = (timestamp: string) => date.format(new Date(timestamp))
  const text = ({ status, sizeBytes, left, expiresAt }: DownloadView) => {
    const values = { size: fileSize(sizeBytes, market.locale), left, date: on(expiresAt) }
    if (status === 'expired') return t('fileExpired', values)
    return status === 'used_up' ? t('fileUsedUp', values) : t('fileLeft', values)
  }
  return (
    <section aria-label={t('files')}>
      <h2 className="mb-3 text-2xl">{t('files')}</h2>
      {flash?.state.status === 'error' ? (
        <AnswerNotice kind="error" className="mb-3">
          {flash.state.message}
        </AnswerNotice>
      ) : null}
      <ul className="border-line border-t">
        {files.map((file) => (
          <li
            key={`${file.orderLineId} ${file.fileId}`}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-4"
          >
            <span className="wrap-anywhere min-w-0">
              <span className="block">{file.title}</span>
              <span className="block text-muted text-sm">{text(file)}</span>
            </span>
            {file.url && file.status === 'ready' ? (
              // Not a Link: what it leads to is no page, and counts how often it is asked for.
              <a href={file.url} className={buttonClass('secondary', 'wrap-anywhere print:hidden')}>
                {t('download', { name: file.name })}
              </a>
            ) : (
              <span className="wrap-anywhere text-muted">{file.name}</span>
            )}
          </li>
        ))}
      </ul>
      {order.immediateDownloadAt ? (
        <p className="mt-3 text-muted text-sm">
          {t('askedForFiles', { date: on(order.immediateDownloadAt) })}
        </p>
      ) : null}
    </section>
  )
}

/** "2.4 MB"; what is smaller in whole kilobytes. */
function fileSize(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1_000))
}
