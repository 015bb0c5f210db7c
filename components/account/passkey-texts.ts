import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { PasskeyTexts } from './passkey-form'

/** What a passkey form says, in the language of the page. */
export async function passkeyTexts(button: 'signIn' | 'show' | 'add'): Promise<PasskeyTexts> {
  const t = await getTranslations('secondFactor.passkey')
  return {
    button: t(`${button}Button`),
    pending: t('pending'),
    failed: t('failed'),
    known: t('known'),
    needsScript: t('needsScript'),
  }
}
