import { getTranslations } from 'next-intl/server'
import { FormField } from '@/components/ui/form-fields'

/** The field for a code of an authenticator app; unless it is the first one, a recovery code does too. */
export async function CodeField({ isFirst = false }: { isFirst?: boolean }) {
  const t = await getTranslations('secondFactor')
  return (
    <FormField
      name="code"
      label={t('code')}
      hint={isFirst ? t('firstCodeHint') : t('codeHint')}
      autoComplete="one-time-code"
      inputMode={isFirst ? 'numeric' : 'text'}
      autoCapitalize="none"
      spellCheck={false}
      required
      minLength={6}
      maxLength={30}
    />
  )
}
