import type { z } from 'zod'

/** What stands at a field that is wrong, in the shopper's language. One table for schemas and checks. */
export type MessageLanguage = 'en' | 'de'

const MESSAGES = {
  required: { en: 'Fill in this field.', de: 'Bitte ausfüllen.' },
  invalid: { en: 'This value is not valid.', de: 'Dieser Wert ist nicht gültig.' },
  characters: {
    en: 'Contains characters that cannot be stored.',
    de: 'Enthält Zeichen, die nicht gespeichert werden können.',
  },
  tooShort: { en: 'At least {min} characters.', de: 'Mindestens {min} Zeichen.' },
  tooLong: { en: 'At most {max} characters.', de: 'Höchstens {max} Zeichen.' },
  tooSmall: { en: 'At least {min}.', de: 'Mindestens {min}.' },
  tooBig: { en: 'At most {max}.', de: 'Höchstens {max}.' },
  choice: { en: 'Choose one of the options.', de: 'Bitte eine der Möglichkeiten wählen.' },
  wholeNumber: { en: 'Enter a whole number.', de: 'Bitte eine ganze Zahl eingeben.' },
  weakPassword: {
    en: 'This would be guessed quickly. Take several words, or let your browser suggest one.',
    de: 'Das wäre schnell erraten. Nimm mehrere Wörter oder einen Vorschlag deines Browsers.',
  },
  wrongPassword: { en: 'This is not your password.', de: 'Das ist nicht dein Passwort.' },
  wrongCode: {
    en: 'This code is wrong or was used. Take the next one.',
    de: 'Dieser Code ist falsch oder wurde schon benutzt. Nimm den nächsten.',
  },
  sameEmail: { en: 'This is your address already.', de: 'Das ist schon deine Adresse.' },
  owed: { en: 'This cannot be switched off.', de: 'Das lässt sich nicht abschalten.' },
  birthDate: {
    en: 'Enter a day between 1900 and today.',
    de: 'Bitte einen Tag zwischen 1900 und heute eingeben.',
  },
  unknownField: { en: 'Unknown field.', de: 'Unbekanntes Feld.' },
  email: {
    en: 'Enter an e-mail address like name@example.com.',
    de: 'Bitte eine E-Mail-Adresse wie name@example.com eingeben.',
  },
  url: {
    en: 'Enter an address that starts with https://',
    de: 'Bitte eine Adresse eingeben, die mit https:// beginnt.',
  },
  postcode: {
    en: 'This is not a postal code of {country}.',
    de: 'Das ist keine gültige Postleitzahl für {country}.',
  },
  region: { en: 'Choose a state.', de: 'Bitte ein Bundesland wählen.' },
  country: { en: 'We do not deliver to this country.', de: 'In dieses Land liefern wir nicht.' },
  phone: {
    en: 'This is not a phone number. Example: {example}',
    de: 'Das ist keine Telefonnummer. Beispiel: {example}',
  },
} as const satisfies Record<string, Record<MessageLanguage, string>>

export type FieldMessage = keyof typeof MESSAGES

export function fieldMessage(
  key: FieldMessage,
  language: MessageLanguage,
  params: Record<string, string | number> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}

/** Nobody mends more fields than this at once, and an answer must not grow with what was sent. */
const MAX_FIELDS = 100

/** The messages of a failed parse by field path; the first one of each field. */
export function fieldMessages(error: z.ZodError, language: MessageLanguage): Record<string, string> {
  // A Map, so that a field may be called "constructor".
  const fields = new Map<string, string>()
  const tell = (path: PropertyKey[], message: string) => {
    const name = path.join('.').slice(0, 200)
    if (fields.size < MAX_FIELDS && !fields.has(name)) fields.set(name, message)
  }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) tell([...issue.path, key], fieldMessage('unknownField', language))
    else tell(issue.path, messageOf(issue, language))
  }
  return Object.fromEntries(fields)
}

function messageOf(issue: z.core.$ZodIssue, language: MessageLanguage): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return fieldMessage('required', language)
      return fieldMessage(issue.expected === 'int' ? 'wholeNumber' : 'invalid', language)
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) > 1 && issue.input !== '')
        return fieldMessage('tooShort', language, { min: String(issue.minimum) })
      if (issue.origin === 'string' || issue.origin === 'array') return fieldMessage('required', language)
      return fieldMessage('tooSmall', language, { min: String(issue.minimum) })
    case 'too_big':
      return fieldMessage(issue.origin === 'string' ? 'tooLong' : 'tooBig', language, {
        max: String(issue.maximum),
      })
    case 'invalid_format':
      if (issue.format === 'email' || issue.format === 'url')
        return fieldMessage(issue.format === 'email' ? 'email' : 'url', language)
      return fieldMessage(issue.format === 'regex' ? 'characters' : 'invalid', language)
    case 'invalid_value':
      return fieldMessage('choice', language)
    case 'custom':
      return issue.message
    default:
      return fieldMessage('invalid', language)
  }
}
