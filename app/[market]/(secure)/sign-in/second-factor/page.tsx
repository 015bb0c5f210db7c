import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { CodeField } from '@/components/account/code-field'
import { NarrowPage } from '@/components/account/narrow-page'
import { OwnPath, signInPath } from '@/components/account/own-path'
import { PasskeyForm } from '@/components/account/passkey-form'
import { passkeyTexts } from '@/components/account/passkey-texts'
import {
  finishPasskeySecondFactorAction,
  finishSecondFactorAction,
  startPasskeySecondFactorAction,
} from '@/components/account/sign-in-actions'
import { buttonClass } from '@/components/ui/button'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { findSecondFactorStep } from '@/lib/auth/second-factor'
import { stepTokenOfBrowser } from '@/lib/http/browser-session'
import { currentMarket } from '@/lib/http/current-market'
import { readFlash } from '@/lib/http/flash'
import { pageCtx } from '@/lib/http/page-ctx'
import { marketPath } from '@/lib/markets/markets'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('stepTitle') }
}

/** Between the password and the shop or the back office. */
export default async function SecondFactorStepPage({ searchParams }: Props) {
  const market = await currentMarket()
  const [ctx, stepToken, flash, search, t] = await Promise.all([
    pageCtx({ market }),
    stepTokenOfBrowser(),
    readFlash('second-factor'),
    searchParams,
    getTranslations('secondFactor'),
  ])
  const next = OwnPath.parse(search.next ?? '/account')
  const step = stepToken ? await findSecondFactorStep(ctx, stepToken) : null
  if (!step)
    return (
      <NarrowPage title={t('stepOverHeading')} intro={t('stepOverText')}>
        <Link href={marketPath(market, signInPath(next)) as Route} className={buttonClass('primary')}>
          {t('signInAgain')}
        </Link>
      </NarrowPage>
    )
  const hasPasskey = step.factors.includes('passkey')
  return (
    <NarrowPage title={t('stepHeading')} intro={t('stepIntro')}>
      {hasPasskey ? (
        <div className="mb-10">
          <PasskeyForm
            ceremony="get"
            start={startPasskeySecondFactorAction}
            finish={finishPasskeySecondFactorAction}
            market={market.slug}
            fields={{ next }}
            texts={await passkeyTexts('show')}
            look="primary"
          />
        </div>
      ) : null}
      <SharedAnswerForm action={finishSecondFactorAction} market={market.slug} flash={flash}>
        <input type="hidden" name="next" value={next} />
        <CodeField />
        <SubmitButton
          className="self-start"
          look={hasPasskey ? 'secondary' : 'primary'}
          pending={t('checking')}
        >
          {t('continue')}
        </SubmitButton>
      </SharedAnswerForm>
      <p className="mt-8 text-muted text-sm">{t('stepHelp')}</p>
    </NarrowPage>
  )
}
