import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { DoneNotice } from '@/components/account/done-notice'
import { JoinedAccounts } from '@/components/account/joined-accounts'
import { PasswordForms } from '@/components/account/password-forms'
import { SecondFactorSummary } from '@/components/account/second-factor-summary'
import { Sessions } from '@/components/account/sessions'
import { buttonClass } from '@/components/ui/button'
import { getProfile } from '@/lib/auth/get-profile'
import { getSecurity } from '@/lib/auth/get-security'
import { listSessions } from '@/lib/auth/sessions'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('securityTitle') }
}

export default async function SecurityPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/security')
  const [t, profile, security, sessions, search] = await Promise.all([
    getTranslations('account'),
    getProfile(ctx),
    getSecurity(ctx),
    listSessions(ctx),
    searchParams,
  ])
  return (
    <>
      <h1 className="mb-6 text-3xl sm:text-4xl">{t('securityHeading')}</h1>
      <DoneNotice search={search} />
      <div className="flex max-w-xl flex-col gap-12">
        {security.hasPassword ? (
          <PasswordForms market={market} email={profile.email} />
        ) : (
          <section>
            <h2 className="mb-2 text-2xl">{t('choosePassword')}</h2>
            <p className="mb-4 text-muted">{t('noPasswordText')}</p>
            <Link
              href={marketPath(market, '/forgot-password') as Route}
              prefetch={false}
              className={buttonClass('secondary')}
            >
              {t('choosePassword')}
            </Link>
          </section>
        )}
        <SecondFactorSummary security={security} market={market} />
        <JoinedAccounts accounts={security.joinedAccounts} market={market} />
        <Sessions sessions={sessions} market={market} />
      </div>
    </>
  )
}
