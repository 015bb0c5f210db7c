import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { offeredProviders } from '@/lib/auth/offered-providers'
import { PROVIDER_FORM } from '@/lib/http/finish-provider-sign-in'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { signInWithProviderAction } from './sign-in-actions'

/** Buttons for accounts elsewhere: those that this shop has keys for. */
export async function ProviderForms(props: { market: Market; next: string; hasFailed: boolean }) {
  const providers = offeredProviders()
  if (providers.length === 0) return null
  const [t, flash] = [await getTranslations('secondFactor'), await readFlash(PROVIDER_FORM)]
  return (
    <>
      {props.hasFailed && !flash ? <Notice kind="error">{t('providerFailed')}</Notice> : null}
      {providers.map(({ id, name }, index) => (
        <SharedAnswerForm
          key={id}
          action={signInWithProviderAction}
          market={props.market.slug}
          flash={index === 0 ? flash : null}
          className="flex flex-col items-start gap-4"
        >
          <input type="hidden" name="provider" value={id} />
          <input type="hidden" name="next" value={props.next} />
          <SubmitButton look="secondary">{t('continueWith', { provider: name })}</SubmitButton>
        </SharedAnswerForm>
      ))}
    </>
  )
}
