import { createTranslator } from 'next-intl'
import { ACCOUNT_TEXTS, type AccountMail } from '@/emails/account-texts'
import { EMAIL_TEXTS, fill, type OrderMail } from '@/emails/texts'
import { AppError } from '@/lib/core/errors'
import { type FieldMessage, fieldMessage } from '@/lib/core/field-messages'
import { errorText } from '@/lib/http/error-texts'
import de from '@/messages/de.json' with { type: 'json' }
import en from '@/messages/en.json' with { type: 'json' }
import type { Way } from './ways'

export type Language = Way['language']
type Values = Record<string, string | number>

/** German comes by the code; English is said by the verb itself. */
const REFUSALS = {
  'auth.wrong_credentials': 'E-mail address or password is wrong.',
  'avatar.unsupported': 'This is not a picture we can read.',
  'data_export.link_over': 'This link was used',
  'auth.fresh_sign_in_required': 'Confirm that it is you',
  'auth.last_factor': 'Staff need a second factor',
}

/** What the shop says in a language: journeys name a text by its key, as the pages do. */
export function wordsOf(language: Language) {
  const messages: typeof en = language === 'de' ? de : en
  const locale = language === 'de' ? 'de-DE' : 'en-US'
  const translate = createTranslator({ locale, messages, onError: fail }) as (
    key: string,
    values?: Values,
  ) => string
  return {
    t: (key: string, values?: Values) => translate(key, values),
    atField: (key: FieldMessage, values?: Values) => fieldMessage(key, language, values),
    refusal: (code: keyof typeof REFUSALS) =>
      errorText(new AppError('invalid', code, REFUSALS[code]), language),
    subject: (mail: AccountMail) => ACCOUNT_TEXTS[language][mail].subject,
    orderSubject: (mail: OrderMail, values: Record<string, string>) =>
      fill(EMAIL_TEXTS[language][mail].subject, values),
  }
}

export type Words = ReturnType<typeof wordsOf>

function fail(error: Error): never {
  throw error
}
