import { getTranslations } from 'next-intl/server'
import { FormField } from '@/components/ui/form-fields'
import type { FactorSection } from './app-section'
import { finishPasskeyRegistrationAction, startPasskeyRegistrationAction } from './factor-actions'
import { PasskeyForm } from './passkey-form'
import { PasskeyRow } from './passkey-row'
import { passkeyTexts } from './passkey-texts'

/** The passkeys of an account, and one more. */
export async function PasskeysSection({ security, market, next, confirm }: FactorSection) {
  const t = await getTranslations('secondFactor.passkey')
  return (
    <section>
      <h2 className="mb-2 text-2xl">{t('heading')}</h2>
      <p className="mb-4 text-muted">{t('text')}</p>
      {security.passkeys.length > 0 ? (
        <ul className="mb-6 divide-y divide-line border-line border-y">
          {security.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} market={market} confirm={confirm} />
          ))}
        </ul>
      ) : null}
      <PasskeyForm
        ceremony="create"
        start={startPasskeyRegistrationAction}
        finish={finishPasskeyRegistrationAction}
        market={market.slug}
        fields={{ next: next ?? '' }}
        texts={await passkeyTexts('add')}
        confirm={confirm}
      >
        <FormField
          id="passkey-name"
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          optional={t('optional')}
          autoComplete="off"
          maxLength={60}
          className="w-full"
        />
      </PasskeyForm>
    </section>
  )
}
