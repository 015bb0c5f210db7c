import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Flash } from '@/lib/http/action-state'
import type { Market } from '@/lib/markets/markets'
import type { PrivacyOverview } from '@/lib/privacy/schema'
import { PasswordInput } from './password-input'
import { requestErasureAction, withdrawErasureAction } from './privacy-actions'

type Props = {
  privacy: PrivacyOverview
  market: Market
  flash: Flash | null
  withdrawFlash: Flash | null
}

/** How somebody has their account deleted, what that means, and how it stands. */
export async function Erasure({ privacy, market, flash, withdrawFlash }: Props) {
  const t = await getTranslations('privacy')
  const { erasure, openOrders, retentionYears, hasPassword, isStaff } = privacy
  const orders = new Intl.ListFormat(market.locale, { type: 'conjunction' }).format(openOrders.map(String))
  const waits = t('waits', { count: openOrders.length, orders })
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('eraseHeading')}</h2>
      {erasure?.status === 'deferred' ? (
        <>
          <Notice kind="warning">
            <p className="font-medium">{t('deferred')}</p>
            <p>{openOrders.length > 0 ? waits : t('soon')}</p>
          </Notice>
          <SharedAnswerForm
            action={withdrawErasureAction}
            market={market.slug}
            flash={withdrawFlash}
            className="mt-4"
          >
            <SubmitButton look="secondary">{t('withdraw')}</SubmitButton>
          </SharedAnswerForm>
        </>
      ) : erasure ? (
        <Notice kind="info">{t('underWay')}</Notice>
      ) : (
        <>
          <p className="text-muted">{t('eraseText')}</p>
          <p className="mt-3 text-muted">{t('keepText', { years: retentionYears })}</p>
          {openOrders.length > 0 ? (
            <div className="mt-4">
              <Notice kind="info">{waits}</Notice>
            </div>
          ) : null}
          {isStaff ? (
            <div className="mt-4">
              <Notice kind="info">{t('staff')}</Notice>
            </div>
          ) : (
            <SharedAnswerForm
              action={requestErasureAction}
              market={market.slug}
              flash={flash}
              className="mt-5 flex flex-col gap-5"
            >
              {hasPassword ? (
                <PasswordInput id="erase-password" label={t('password')} hint={t('passwordHint')} />
              ) : null}
              <SubmitButton look="danger" className="self-start" pending={t('erasing')}>
                {t('erase')}
              </SubmitButton>
            </SharedAnswerForm>
          )}
        </>
      )}
    </section>
  )
}
