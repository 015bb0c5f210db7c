import { getTranslations } from 'next-intl/server'
import { FormField } from '@/components/ui/form-fields'
import { SharedAnswerForm } from '@/components/ui/shared-answer-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { readFlash } from '@/lib/http/flash'
import type { Market } from '@/lib/markets/markets'
import { changeEmailAction, changePasswordAction } from './actions'
import { PasswordInput } from './password-input'

/** What is changed by showing the password: the password itself, and the address. */
export async function PasswordForms({ market, email }: { market: Market; email: string }) {
  const [t, passwordFlash, emailFlash] = await Promise.all([
    getTranslations('account'),
    readFlash('change-password'),
    readFlash('change-email'),
  ])
  const currentPassword = (id: string) => (
    <PasswordInput id={id} name="currentPassword" label={t('currentPassword')} />
  )
  return (
    <>
      <section>
        <h2 className="mb-4 text-2xl">{t('changePassword')}</h2>
        <SharedAnswerForm action={changePasswordAction} market={market.slug} flash={passwordFlash}>
          {/* Password managers file the new password under this name. */}
          <input type="hidden" autoComplete="username" value={email} readOnly />
          {currentPassword('password-current')}
          <PasswordInput name="newPassword" label={t('newPassword')} hint={t('passwordHint')} isNew />
          <SubmitButton className="self-start" pending={t('saving')}>
            {t('changePassword')}
          </SubmitButton>
        </SharedAnswerForm>
      </section>
      <section>
        <h2 className="mb-2 text-2xl">{t('changeEmail')}</h2>
        <p className="mb-4 text-muted">{t('changeEmailText', { email })}</p>
        <SharedAnswerForm action={changeEmailAction} market={market.slug} flash={emailFlash}>
          <FormField
            name="email"
            type="email"
            label={t('newEmail')}
            autoComplete="email"
            required
            maxLength={254}
          />
          {currentPassword('email-current')}
          <SubmitButton className="self-start" pending={t('sending')}>
            {t('sendLink')}
          </SubmitButton>
        </SharedAnswerForm>
      </section>
    </>
  )
}
