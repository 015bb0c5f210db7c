import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { resendVerificationAction, signOutCustomerAction } from '@/components/account/actions'
import { DoneNotice } from '@/components/account/done-notice'
import { RecentNotifications } from '@/components/notifications/recent-notifications'
import { Notice } from '@/components/ui/notice'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { getProfile } from '@/lib/auth/get-profile'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('overviewTitle') }
}

export default async function AccountPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account')
  const [t, profile, flash, search] = await Promise.all([
    getTranslations('account'),
    getProfile(ctx),
    readFlash('resend-verification'),
    searchParams,
  ])
  return (
    <>
      <h1 className="wrap-anywhere mb-6 text-3xl sm:text-4xl">{t('greeting', { name: profile.name })}</h1>
      <DoneNotice search={search} />
      {profile.isVerified ? null : (
        <Notice kind="warning">
          <p className="mb-3">{t('unverified', { email: profile.email })}</p>
          <SharedAnswerForm action={resendVerificationAction} market={market.slug} flash={flash}>
            <SubmitButton look="secondary" className="self-start" pending={t('sending')}>
              {t('resendLink')}
            </SubmitButton>
          </SharedAnswerForm>
        </Notice>
      )}
      <RecentNotifications ctx={ctx} market={market} />
      <SharedAnswerForm
        action={signOutCustomerAction}
        market={market.slug}
        flash={null}
        className="mt-10 lg:hidden"
      >
        <SubmitButton look="secondary">{t('signOut')}</SubmitButton>
      </SharedAnswerForm>
    </>
  )
}
