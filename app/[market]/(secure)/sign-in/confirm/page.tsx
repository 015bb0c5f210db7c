import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { accountPage } from '@/components/account/account-page'
import { CodeField } from '@/components/account/code-field'
import {
  confirmWithCodeAction,
  confirmWithPasskeyAction,
  confirmWithPasswordAction,
  startPasskeyConfirmationAction,
} from '@/components/account/confirm-actions'
import { NarrowPage } from '@/components/account/narrow-page'
import { confirmPath, OwnPath } from '@/components/account/own-path'
import { PasskeyForm } from '@/components/account/passkey-form'
import { passkeyTexts } from '@/components/account/passkey-texts'
import { PasswordInput } from '@/components/account/password-input'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { getSecurity } from '@/lib/auth/get-security'
import { findMissingFactor } from '@/lib/auth/second-factor'
import { readFlash } from '@/lib/http/flash'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('confirmTitle') }
}

/** Asks somebody who is signed in to prove it again, before what would hurt most in a stolen session. */
export default async function ConfirmPage({ searchParams }: Props) {
  const search = await searchParams
  const next = OwnPath.parse(search.next ?? '/account/security')
  const { ctx, market } = await accountPage(confirmPath(next))
  const [t, account, security, missing, passwordFlash, codeFlash] = await Promise.all([
    getTranslations('secondFactor'),
    getTranslations('account'),
    getSecurity(ctx),
    findMissingFactor(ctx),
    readFlash('confirm-password'),
    readFlash('confirm-code'),
  ])
  const hasFactor = security.hasTotp || security.passkeys.length > 0
  // For the back office, the password alone would not do.
  const takesPassword = security.hasPassword && missing !== 'show'
  return (
    <NarrowPage title={t('confirmHeading')} intro={t('confirmIntro')}>
      <div className="flex flex-col gap-10">
        {takesPassword ? (
          <SharedAnswerForm action={confirmWithPasswordAction} market={market.slug} flash={passwordFlash}>
            <input type="hidden" name="next" value={next} />
            <PasswordInput label={account('password')} />
            <SubmitButton className="self-start" pending={t('checking')}>
              {t('continue')}
            </SubmitButton>
          </SharedAnswerForm>
        ) : null}
        {security.passkeys.length > 0 ? (
          <PasskeyForm
            ceremony="get"
            start={startPasskeyConfirmationAction}
            finish={confirmWithPasskeyAction}
            market={market.slug}
            fields={{ next }}
            texts={await passkeyTexts('show')}
          />
        ) : null}
        {hasFactor ? (
          <SharedAnswerForm action={confirmWithCodeAction} market={market.slug} flash={codeFlash}>
            <input type="hidden" name="next" value={next} />
            <CodeField />
            <SubmitButton className="self-start" look="secondary" pending={t('checking')}>
              {t('continueWithCode')}
            </SubmitButton>
          </SharedAnswerForm>
        ) : null}
        {hasFactor || security.hasPassword ? null : <p>{t('confirmNothing')}</p>}
      </div>
    </NarrowPage>
  )
}
