import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { AppSection } from '@/components/account/app-section'
import { confirmLink } from '@/components/account/confirm-link'
import { DoneNotice } from '@/components/account/done-notice'
import { factorsPath, NextOrNull } from '@/components/account/factors-path'
import { PasskeysSection } from '@/components/account/passkeys-section'
import { RecoveryCodesSection } from '@/components/account/recovery-codes-section'
import { Notice } from '@/components/ui/notice'
import { getSecurity } from '@/lib/auth/get-security'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('title') }
}

export default async function SecondFactorPage({ searchParams }: Props) {
  const search = await searchParams
  const next = NextOrNull.parse(search.next)
  const here = factorsPath('', { next })
  const { ctx, market } = await accountPage(here)
  const [t, security, confirm] = await Promise.all([
    getTranslations('secondFactor'),
    getSecurity(ctx),
    confirmLink(market, here),
  ])
  const hasFactor = security.hasTotp || security.passkeys.length > 0
  const props = { security, market, next, confirm }
  return (
    <>
      <h1 className="mb-3 text-3xl sm:text-4xl">{t('heading')}</h1>
      <p className="mb-6 max-w-xl text-muted">{t('intro')}</p>
      <DoneNotice search={search} />
      {security.isStaff && !hasFactor ? (
        <div className="mb-6 max-w-xl">
          <Notice kind="info">{t('staffMust')}</Notice>
        </div>
      ) : null}
      <div className="flex max-w-xl flex-col gap-12">
        <AppSection {...props} />
        <PasskeysSection {...props} />
        {hasFactor ? <RecoveryCodesSection {...props} /> : null}
      </div>
    </>
  )
}
