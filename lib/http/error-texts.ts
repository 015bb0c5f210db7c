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
  'session.not_found': 'Diese Anmeldung gibt es nicht mehr.',
  'auth.required': 'Bitte zuerst anmelden.',
  'profile.invalid': 'Deine Angaben sind noch nicht gespeichert. Bitte die markierten Felder prüfen.',
  'avatar.empty': 'Diese Datei ist leer. Bitte ein Bild wählen.',
  'avatar.too_large': 'Ein Bild darf höchstens 5 MB haben. Bitte ein kleineres wählen.',
  'avatar.unsupported': 'Das ist kein Bild, das wir lesen können. Bitte JPEG, PNG, WebP oder AVIF wählen.',
  'avatar.too_many_pixels': 'Dieses Bild hat mehr als 40 Megapixel. Bitte ein kleineres wählen.',
  'avatar.unreadable': 'Dieses Bild ist beschädigt oder unvollständig. Bitte ein anderes wählen.',
  'avatar.busy': 'Gerade werden viele Bilder verarbeitet. Bitte gleich noch einmal.',
  'storage.unavailable': 'Dateien lassen sich gerade nicht speichern. Bitte gleich noch einmal.',
  'address.not_found': 'Diese Adresse gibt es nicht mehr.',
  'address.too_many': 'In dein Adressbuch passen {max} Adressen. Entferne eine, die du nicht mehr brauchst.',
  'notification_preferences.owed':
    'E-Mails zu deinen Bestellungen lassen sich nicht abschalten: Wir sind sie dir schuldig.',
  'notification.not_found': 'Diese Nachricht gibt es nicht mehr.',
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
