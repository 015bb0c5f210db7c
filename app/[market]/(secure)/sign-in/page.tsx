import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { signInCustomerAction } from '@/components/account/actions'
import { DoneNotice } from '@/components/account/done-notice'
import { NarrowPage } from '@/components/account/narrow-page'
import { browserPath, OwnPath } from '@/components/account/own-path'
import { PasskeyForm } from '@/components/account/passkey-form'
import { passkeyTexts } from '@/components/account/passkey-texts'
import { PasswordInput } from '@/components/account/password-input'
import { ProviderForms } from '@/components/account/provider-forms'
import { signInWithPasskeyAction, startPasskeySignInAction } from '@/components/account/sign-in-actions'
import { buttonClass } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('signInTitle') }
}

export default async function SignInPage({ searchParams }: Props) {
  const market = await currentMarket()
  const [{ actor }, t, flash, search] = await Promise.all([
    pageCtx({ market }),
    getTranslations('account'),
    readFlash('sign-in'),
    searchParams,
  ])
  const next = OwnPath.parse(search.next ?? '/account')
  if (actor.kind === 'customer' || actor.kind === 'staff') redirect(browserPath(market, next) as Route)
  return (
    <NarrowPage title={t('signInHeading')}>
      <DoneNotice search={search} />
      <SharedAnswerForm action={signInCustomerAction} market={market.slug} flash={flash}>
        <input type="hidden" name="next" value={next} />
        <FormField
          name="email"
          type="email"
          label={t('email')}
          autoComplete="username"
          required
          maxLength={254}
        />
        <PasswordInput label={t('password')} />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <SubmitButton pending={t('signingIn')}>{t('signIn')}</SubmitButton>
          <Link
            href={marketPath(market, '/forgot-password') as Route}
            prefetch={false}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {t('forgotPassword')}
          </Link>
        </div>
      </SharedAnswerForm>
      <section className="mt-8 flex flex-col gap-3" aria-label={t('otherWays')}>
        <PasskeyForm
          ceremony="get"
          start={startPasskeySignInAction}
          finish={signInWithPasskeyAction}
          market={market.slug}
          fields={{ next }}
          texts={await passkeyTexts('signIn')}
        />
        <ProviderForms market={market} next={next} hasFailed={search.error !== undefined} />
      </section>
      <section className="mt-10 border-line border-t pt-8">
        <h2 className="mb-3 text-2xl">{t('newHere')}</h2>
        <p className="mb-4 text-muted">{t('newHereText')}</p>
        <Link
          href={marketPath(market, '/register') as Route}
          prefetch={false}
          className={buttonClass('secondary')}
        >
          {t('register')}
        </Link>
        <p className="mt-6 text-muted">
          {t('orderedAsGuest')}{' '}
          <Link
            href={marketPath(market, '/orders') as Route}
            prefetch={false}
            className="text-ink underline underline-offset-4"
          >
            {t('findOrder')}
          </Link>
        </p>
      </section>
    </NarrowPage>
  )
}
