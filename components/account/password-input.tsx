import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { PasswordField } from '@/components/ui/password-field'

/** A password field of the storefront, in its language. */
export async function PasswordInput(props: Omit<ComponentProps<typeof PasswordField>, 'showLabel'>) {
  const t = await getTranslations('account')
  return <PasswordField {...props} showLabel={t('showPassword')} />
}
