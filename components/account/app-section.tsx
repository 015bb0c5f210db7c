import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/ui/badge'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Security } from '@/lib/auth/get-security'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { removeTotpAction, startTotpAction } from './factor-actions'
import type { FactorsNext } from './factors-path'

export type FactorSection = {
  security: Security
  market: Market
  next: FactorsNext
  confirm: { href: string; label: string }
}

/** The authenticator app: on or off. */
export async function AppSection({ security, market, next, confirm }: FactorSection) {
  const t = await getTranslations('secondFactor')
  if (security.hasTotp)
    return (
      <section>
        <h2 className="mb-2 text-2xl">
          {t('app')} <Badge tone="good">{t('on')}</Badge>
        </h2>
        <p className="mb-4 text-muted">{t('appOnText')}</p>
        <SharedAnswerForm
          action={removeTotpAction}
          market={market.slug}
          flash={await readFlash('remove-totp')}
          confirm={confirm}
        >
          <SubmitButton look="danger" className="self-start">
            {t('removeApp')}
          </SubmitButton>
        </SharedAnswerForm>
      </section>
    )
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('app')}</h2>
      <p className="mb-4 text-muted">{t('appText')}</p>
      <SharedAnswerForm
        action={startTotpAction}
        market={market.slug}
        flash={await readFlash('start-totp')}
        confirm={confirm}
      >
        <input type="hidden" name="next" value={next ?? ''} />
        <SubmitButton className="self-start">{t('addApp')}</SubmitButton>
      </SharedAnswerForm>
    </section>
  )
}
