import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { hideRecoveryCodesAction } from '@/components/account/factor-actions'
import { factorsPath, NextOrNull } from '@/components/account/factors-path'
import { PrintButton } from '@/components/ui/print-button'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readShownRecoveryCodes } from '@/lib/http/shown-recovery-codes'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('codesTitle') }
}

/** Shows new recovery codes, until they have been written down. */
export default async function RecoveryCodesPage({ searchParams }: Props) {
  const search = await searchParams
  const next = NextOrNull.parse(search.next)
  const { ctx, market } = await accountPage(factorsPath('', { next }))
  const [t, codes] = [await getTranslations('secondFactor'), await readShownRecoveryCodes(ctx)]
  if (!codes) redirect(marketPath(market, factorsPath('', { next })) as Route)
  return (
    <div className="max-w-xl">
      <h1 className="mb-3 text-3xl sm:text-4xl">{t('codesHeading')}</h1>
      <DoneNotice search={search} />
      <p className="mb-6">{t('codesText')}</p>
      <ul
        className="tabular mb-6 grid gap-x-8 gap-y-2 rounded-card border border-line bg-surface p-5 sm:grid-cols-2"
        translate="no"
      >
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3">
        <SharedAnswerForm action={hideRecoveryCodesAction} market={market.slug} flash={null}>
          <input type="hidden" name="next" value={next ?? ''} />
          <SubmitButton>{t('codesKept')}</SubmitButton>
        </SharedAnswerForm>
        <PrintButton text={t('print')} />
      </div>
    </div>
  )
}
