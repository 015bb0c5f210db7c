import type { AppError } from '@/lib/core/errors'
import type { MessageLanguage } from '@/lib/core/field-messages'

/**
 * What a shopper reads when a verb refuses. English comes with the error itself; this table holds the
 * other languages, by code, with the error's params in braces.
 */
const GERMAN: Record<string, string> = {
  'auth.wrong_credentials': 'E-Mail-Adresse oder Passwort ist falsch.',
  'auth.throttled': 'Zu viele Versuche. Bitte in {minutes} Minuten noch einmal.',
  'auth.busy': 'Gerade melden sich viele an. Bitte gleich noch einmal.',
  'auth.weak_password': 'Dieses Passwort wäre schnell erraten.',
  'auth.wrong_password': 'Das ist nicht dein Passwort.',
  'auth.no_password': 'Dieses Konto hat noch kein Passwort. Lege über „Passwort vergessen“ eines fest.',
  'auth.same_email': 'Das ist schon deine Adresse.',
  'auth.email_taken':
    'Inzwischen verwendet ein anderes Konto diese Adresse. Melde dich dort an, oder wähle eine andere.',
  'auth.link_invalid':
    'Dieser Link wurde benutzt oder ist zu alt. Lass dir einen neuen schicken und öffne die letzte E-Mail.',
  'auth.wrong_code': 'Dieser Code ist falsch oder wurde schon benutzt. Nimm den nächsten.',
  'auth.fresh_sign_in_required': 'Bestätige, dass du es bist: Melde dich noch einmal an.',
  'auth.step_over':
    'Seit du angefangen hast, ist zu viel Zeit vergangen, oder du bist schon angemeldet. Melde dich noch einmal an.',
  'auth.passkey_refused':
    'Dieser Passkey wurde nicht angenommen. Versuch es noch einmal, oder nimm einen anderen Weg.',
  'auth.shared_account':
    'Dieses Konto teilen sich alle, die sich die Demo ansehen. Lege ein eigenes an, um das auszuprobieren.',
  'auth.last_factor':
    'Wer hier arbeitet, braucht einen zweiten Faktor. Füge einen anderen hinzu, bevor du diesen entfernst.',
  'auth.no_second_factor': 'Notfallcodes ersetzen einen zweiten Faktor. Füge zuerst einen hinzu.',
  'auth.totp_exists':
    'Dieses Konto hat schon eine Authenticator-App. Entferne sie, bevor du eine andere hinzufügst.',
  'auth.provider_unverified':
    'Dein Konto dort hat keine bestätigte E-Mail-Adresse. Bestätige sie dort, oder melde dich hier mit einem Passwort an.',
  'auth.provider_conflict':
    'Hier gibt es schon ein Konto, dessen Adresse nie bestätigt wurde. Melde dich mit seinem Passwort an, oder wähle über „Passwort vergessen“ ein neues, und bestätige die Adresse; dann geht es auch so.',
  'auth.provider_refused':
    'Mit diesem Konto kannst du dich hier nicht anmelden. Schreib uns, wenn du das für falsch hältst.',
  'auth.provider_unavailable':
    'Der andere Dienst antwortet nicht. Versuch es gleich noch einmal, oder melde dich anders an.',
  'totp.not_found': 'Hier ist keine Authenticator-App. Vielleicht hast du sie schon entfernt.',
  'passkey.not_found': 'Diesen Passkey gibt es nicht mehr.',
  'passkey.exists': 'Dieser Passkey ist schon registriert.',
  'passkey.too_many': 'Ein Konto hat höchstens {max} Passkeys. Entferne einen, den du nicht mehr verwendest.',
  'session.not_found': 'Diese Anmeldung gibt es nicht mehr.',
  'auth.required': 'Bitte zuerst anmelden.',
  'cart.not_found': 'Dieser Warenkorb existiert nicht mehr.',
  'cart_item.not_found': 'Dieser Artikel liegt nicht mehr im Warenkorb.',
  'cart.unavailable': 'Dieser Artikel wird nicht mehr verkauft. Bitte einen anderen wählen.',
  'cart.sold_out': '{title} ist ausverkauft. Zum Fortfahren bitte entfernen.',
  'cart.insufficient_stock': 'Nur noch {left} × {title} vorrätig. Zum Fortfahren bitte die Menge verringern.',
  'cart.completed': 'Aus diesem Warenkorb ist schon eine Bestellung geworden. Bitte einen neuen beginnen.',
  'cart.full': 'In einen Warenkorb passen höchstens {max} verschiedene Artikel.',
  'cart.unknown_shipping_option': 'Diese Versandart gibt es für die Adresse nicht. Bitte eine andere wählen.',
  'address.invalid': 'Die Adresse ist noch nicht vollständig. Bitte die markierten Felder prüfen.',
  'checkout.cart_empty': 'Der Warenkorb ist leer. Bitte zuerst etwas hineinlegen.',
  'checkout.incomplete': 'Es fehlt noch etwas, bevor die Bestellung aufgegeben werden kann.',
  'checkout.method_not_offered': 'Diese Zahlungsart bietet dieser Shop nicht an.',
  'checkout.total_changed':
    'Die Summe beträgt jetzt {total}. Bitte die Bestellung vor dem Bezahlen noch einmal ansehen.',
  'checkout.not_payable': 'Diese Bestellung kann nicht mehr bezahlt werden.',
  'order.not_found': 'Diese Bestellung gibt es nicht, oder sie gehört jemand anderem.',
  'payments.unavailable': 'Der Zahlungsdienst antwortet nicht. Bitte gleich noch einmal versuchen.',
  'http.invalid': 'Bitte die markierten Felder prüfen.',
  'http.unavailable': 'Der Shop ist gerade überlastet. Bitte gleich noch einmal versuchen.',
}

/** The text of an error in `language`; falls back to the English it came with. */
export function errorText(error: AppError, language: MessageLanguage): string {
  const text = language === 'de' ? GERMAN[error.code] : undefined
  if (text === undefined) return error.message
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(error.details.params?.[name] ?? ''))
}
