import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { resetPasswordAction } from '@/components/account/actions'
import { LinkOver } from '@/components/account/link-over'
import { NarrowPage } from '@/components/account/narrow-page'
import { PasswordInput } from '@/components/account/password-input'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { isLinkValid } from '@/lib/auth/user-token'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('resetTitle') }
}

export default async function ResetPasswordPage({ params }: Props) {
  const [market, { token }] = [await currentMarket(), await params]
  const ctx = await pageCtx({ market })
  const [t, flash, isValid] = await Promise.all([
    getTranslations('account'),
    readFlash('reset-password'),
    isLinkValid(ctx, token, ['reset_password']),
  ])
  if (!isValid) return <LinkOver market={market} again="/forgot-password" label={t('sendLink')} />
  return (
    <NarrowPage title={t('resetHeading')} intro={t('resetIntro')}>
      <SharedAnswerForm action={resetPasswordAction} market={market.slug} flash={flash}>
        <input type="hidden" name="token" value={token} />
        <PasswordInput label={t('newPassword')} hint={t('passwordHint')} isNew />
        <SubmitButton className="self-start" pending={t('saving')}>
          {t('setPassword')}
        </SubmitButton>
      </SharedAnswerForm>
    </NarrowPage>
  )
}
