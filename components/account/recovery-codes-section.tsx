import { getTranslations } from 'next-intl/server'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readFlash } from '@/lib/http/flash'
import type { FactorSection } from './app-section'
import { renewRecoveryCodesAction } from './factor-actions'

/** How many recovery codes are left, and new ones. */
export async function RecoveryCodesSection({ security, market, confirm }: FactorSection) {
  const [t, flash] = [await getTranslations('secondFactor'), await readFlash('renew-recovery-codes')]
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('codesHeading')}</h2>
      <p className="mb-4 text-muted">{t('codesLeft', { count: security.recoveryCodesLeft })}</p>
      <SharedAnswerForm
        action={renewRecoveryCodesAction}
        market={market.slug}
        flash={flash}
        confirm={confirm}
      >
        <SubmitButton look="secondary" className="self-start">
          {t('renewCodes')}
        </SubmitButton>
      </SharedAnswerForm>
    </section>
  )
}
