import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { registerAction } from '@/components/account/actions'
import { NarrowPage } from '@/components/account/narrow-page'
import { PasswordInput } from '@/components/account/password-input'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { marketPath } from '@/lib/markets/markets'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('registerTitle') }
}

export default async function RegisterPage() {
  const market = await currentMarket()
  const [t, common, flash] = await Promise.all([
    getTranslations('account'),
    getTranslations('common'),
    readFlash('register'),
  ])
  return (
    <NarrowPage title={t('registerHeading')} intro={t('registerIntro')}>
      <SharedAnswerForm action={registerAction} market={market.slug} flash={flash}>
        <FormField
          name="name"
          label={t('name')}
          autoComplete="name"
          optional={common('optional')}
          maxLength={120}
        />
        <FormField
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          maxLength={254}
        />
        <PasswordInput label={t('password')} hint={t('passwordHint')} isNew />
        <SubmitButton className="self-start" pending={t('registering')}>
          {t('register')}
        </SubmitButton>
      </SharedAnswerForm>
      <p className="mt-8 text-muted">
        {t('haveAccount')}{' '}
        <Link
          href={marketPath(market, '/sign-in') as Route}
          prefetch={false}
          className="text-ink underline underline-offset-4"
        >
          {t('signIn')}
        </Link>
      </p>
    </NarrowPage>
  )
}
