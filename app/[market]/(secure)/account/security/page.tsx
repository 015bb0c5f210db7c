import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { changeEmailAction, changePasswordAction } from '@/components/account/actions'
import { DoneNotice } from '@/components/account/done-notice'
import { SecondFactorSummary } from '@/components/account/second-factor-summary'
import { Sessions } from '@/components/account/sessions'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { getProfile } from '@/lib/auth/get-profile'
import { getSecurity } from '@/lib/auth/get-security'
import { listSessions } from '@/lib/auth/sessions'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('securityTitle') }
}

export default async function SecurityPage({ searchParams }: Props) {
  const { ctx, market } = await accountPage('/account/security')
  const [t, profile, security, sessions, passwordFlash, emailFlash, search] = await Promise.all([
    getTranslations('account'),
    getProfile(ctx),
    getSecurity(ctx),
    listSessions(ctx),
    readFlash('change-password'),
    readFlash('change-email'),
    searchParams,
  ])
  const currentPassword = (id: string) => (
    <FormField
      id={id}
      name="currentPassword"
      type="password"
      label={t('currentPassword')}
      autoComplete="current-password"
      required
      maxLength={200}
    />
  )
  return (
    <>
      <h1 className="mb-6 text-4xl">{t('securityHeading')}</h1>
      <DoneNotice search={search} />
      <div className="flex max-w-xl flex-col gap-12">
        <section>
          <h2 className="mb-4 text-2xl">{t('changePassword')}</h2>
          <SharedAnswerForm action={changePasswordAction} market={market.slug} flash={passwordFlash}>
            {/* Password managers file the new password under this name. */}
            <input type="hidden" autoComplete="username" value={profile.email} readOnly />
            {currentPassword('password-current')}
            <FormField
              name="newPassword"
              type="password"
              label={t('newPassword')}
              hint={t('passwordHint')}
              autoComplete="new-password"
              required
              minLength={10}
              maxLength={200}
            />
            <SubmitButton className="self-start" pending={t('saving')}>
              {t('changePassword')}
            </SubmitButton>
          </SharedAnswerForm>
        </section>
        <section>
          <h2 className="mb-2 text-2xl">{t('changeEmail')}</h2>
          <p className="mb-4 text-muted">{t('changeEmailText', { email: profile.email })}</p>
          <SharedAnswerForm action={changeEmailAction} market={market.slug} flash={emailFlash}>
            <FormField
              name="email"
              type="email"
              label={t('newEmail')}
              autoComplete="email"
              required
              maxLength={254}
            />
            {currentPassword('email-current')}
            <SubmitButton className="self-start" pending={t('sending')}>
              {t('sendLink')}
            </SubmitButton>
          </SharedAnswerForm>
        </section>
        <SecondFactorSummary security={security} market={market} />
        <Sessions sessions={sessions} market={market} />
      </div>
    </>
  )
}
