import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { CodeField } from '@/components/account/code-field'
import { confirmLink } from '@/components/account/confirm-link'
import { confirmTotpAction } from '@/components/account/factor-actions'
import { factorsPath, NextOrNull } from '@/components/account/factors-path'
import { confirmPath } from '@/components/account/own-path'
import { QrCode } from '@/components/account/qr-code'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { getPendingTotp, type PendingTotp } from '@/lib/auth/totp'
import type { Ctx } from '@/lib/context'
import { AppError } from '@/lib/core/errors'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('appTitle') }
}

/** Shows the key for an authenticator app and takes the first code of it. */
export default async function AddAppPage({ searchParams }: Props) {
  const search = await searchParams
  const next = NextOrNull.parse(search.next)
  const here = factorsPath('/app', { next })
  const { ctx, market } = await accountPage(here)
  const pending = await readPending(ctx)
  if (pending === 'stale') redirect(marketPath(market, confirmPath(here)) as Route)
  if (!pending) redirect(marketPath(market, factorsPath('', { next })) as Route)
  const [t, flash, confirm] = await Promise.all([
    getTranslations('secondFactor'),
    readFlash('confirm-totp'),
    confirmLink(market, here),
  ])
  return (
    <div className="max-w-xl">
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('addApp')}</h1>
      <ol className="flex list-decimal flex-col gap-8 pl-5">
        <li>
          <p className="mb-4">{t('scan')}</p>
          <QrCode text={pending.uri} label={t('qrCode')} />
          <p className="mt-4 text-muted text-sm">{t('orType')}</p>
          <p className="wrap-anywhere mt-1 font-medium" translate="no">
            <code>{pending.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          </p>
        </li>
        <li>
          <p className="mb-4">{t('typeCode')}</p>
          <SharedAnswerForm action={confirmTotpAction} market={market.slug} flash={flash} confirm={confirm}>
            <input type="hidden" name="next" value={next ?? ''} />
            <CodeField isFirst />
            <SubmitButton className="self-start" pending={t('checking')}>
              {t('turnOn')}
            </SubmitButton>
          </SharedAnswerForm>
        </li>
      </ol>
    </div>
  )
}

async function readPending(ctx: Ctx): Promise<PendingTotp | 'stale' | null> {
  try {
    return await getPendingTotp(ctx)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return error.code === 'auth.fresh_sign_in_required' ? 'stale' : null
  }
}
