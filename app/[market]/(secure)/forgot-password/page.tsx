import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requestPasswordResetAction } from '@/components/account/actions'
import { DoneNotice } from '@/components/account/done-notice'
import { NarrowPage } from '@/components/account/narrow-page'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('forgotTitle') }
}

export default async function ForgotPasswordPage({ searchParams }: Props) {
  const market = await currentMarket()
  const [t, flash, search] = await Promise.all([
    getTranslations('account'),
    readFlash('forgot-password'),
    searchParams,
  ])
  return (
    <NarrowPage title={t('forgotHeading')} intro={t('forgotIntro')}>
      <DoneNotice search={search} />
      <SharedAnswerForm action={requestPasswordResetAction} market={market.slug} flash={flash}>
        <FormField
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          maxLength={254}
        />
        <SubmitButton className="self-start" pending={t('sending')}>
          {t('sendLink')}
        </SubmitButton>
      </SharedAnswerForm>
    </NarrowPage>
  )
}
