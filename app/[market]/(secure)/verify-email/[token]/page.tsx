import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { verifyEmailAction } from '@/components/account/actions'
import { LinkOver } from '@/components/account/link-over'
import { NarrowPage } from '@/components/account/narrow-page'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { isLinkValid } from '@/lib/auth/user-token'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'

type Props = { params: Promise<{ token: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('verifyTitle'), referrer: 'same-origin' }
}

/** The link of a mail opens this page; the button confirms, since programs that look at mails open links too. */
export default async function VerifyEmailPage({ params }: Props) {
  const [market, { token }] = [await currentMarket(), await params]
  const ctx = await pageCtx({ market })
  const [t, flash, isValid] = await Promise.all([
    getTranslations('account'),
    readFlash('verify-email'),
    isLinkValid(ctx, token, ['verify_email', 'change_email']),
  ])
  if (!isValid) return <LinkOver market={market} again="/account" label={t('toAccount')} />
  return (
    <NarrowPage title={t('verifyHeading')} intro={t('verifyIntro')}>
      <SharedAnswerForm action={verifyEmailAction} market={market.slug} flash={flash}>
        <input type="hidden" name="token" value={token} />
        <SubmitButton className="self-start" pending={t('saving')}>
          {t('confirmEmail')}
        </SubmitButton>
      </SharedAnswerForm>
    </NarrowPage>
  )
}
