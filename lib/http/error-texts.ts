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
  'auth.last_way_in':
    'Sonst öffnet nichts dieses Konto. Lege zuerst über „Passwort vergessen“ ein Passwort fest, oder füge einen Passkey hinzu.',
  'joined_account.not_found': 'Dieses Konto ist nicht mehr verbunden.',
  'auth.no_second_factor': 'Notfallcodes ersetzen einen zweiten Faktor. Füge zuerst einen hinzu.',
  'auth.totp_exists':
    'Dieses Konto hat schon eine Authenticator-App. Entferne sie, bevor du eine andere hinzufügst.',
  'auth.provider_unverified':
    'Dein Konto dort hat keine bestätigte E-Mail-Adresse. Bestätige sie dort, oder melde dich hier mit einem Passwort an.',
  'auth.provider_conflict':
    'Hier gibt es schon ein Konto, dessen Adresse nie bestätigt wurde. Melde dich mit seinem Passwort an, oder wähle über „Passwort vergessen“ ein neues, und bestätige die Adresse; dann geht es auch so.',
  'auth.provider_refused':
    'Mit diesem Konto kannst du dich hier nicht anmelden. Schreib uns, wenn du das für falsch hältst.',
  'auth.provider_cancelled':
    'Du hast dort abgebrochen; hier hat sich nichts geändert. Versuch es noch einmal, oder melde dich anders an.',
  'auth.provider_failed':
    'Die Anmeldung dort hat nicht geklappt oder zu lange gedauert. Versuch es noch einmal, oder melde dich anders an.',
  'auth.provider_unavailable':
    'Der andere Dienst antwortet nicht. Versuch es gleich noch einmal, oder melde dich anders an.',
  'totp.not_found': 'Hier ist keine Authenticator-App. Vielleicht hast du sie schon entfernt.',
  'passkey.not_found': 'Diesen Passkey gibt es nicht mehr.',
  'passkey.exists': 'Dieser Passkey ist schon registriert.',
  'passkey.too_many': 'Ein Konto hat höchstens {max} Passkeys. Entferne einen, den du nicht mehr verwendest.',
  'data_export.open': 'Eine Kopie deiner Daten wird schon erstellt. Wir schreiben dir, wenn sie fertig ist.',
  'data_export.link_over':
    'Dieser Link wurde benutzt oder ist zu alt. Fordere eine neue Kopie deiner Daten an.',
  'erasure.open': 'Darum hast du schon gebeten. Wir sind dabei.',
  'erasure.staff':
    'Dein Konto gehört zum Team dieses Shops. Bitte die Inhaberin oder den Inhaber, dich zuerst aus dem Team zu nehmen.',
  'erasure.not_found':
    'Es gibt nichts zurückzunehmen: Dein Konto wird nicht gelöscht, oder es geschieht gerade.',
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
  'product.no_such_combination': 'Das gibt es in dieser Kombination nicht. Bitte eine andere wählen.',
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
  'checkout.immediate_download_needed':
    'Bitte bestätige, dass du die Dateien sofort willst und damit dein Widerrufsrecht endet.',
  'checkout.not_payable': 'Diese Bestellung kann nicht mehr bezahlt werden.',
  'order.not_found': 'Diese Bestellung gibt es nicht, oder sie gehört jemand anderem.',
  'order.already_delivered':
    'Die Dateien dieser Bestellung stehen schon bereit: Sie lässt sich hier nicht mehr stornieren. Schreib uns, wenn damit etwas nicht stimmt.',
  'download.not_found': 'Diese Datei gibt es nicht, oder sie gehört jemand anderem.',
  'download.expired':
    'Die Zeit, diese Datei zu laden, ist vorbei. Schreib uns, dann erlauben wir es noch einmal.',
  'download.used_up':
    'Diese Datei wurde so oft geladen, wie es erlaubt ist. Schreib uns, dann erlauben wir es noch einmal.',
  'order.owned_by_another': 'Diese Bestellung gehört schon zu einem anderen Konto. Melde dich dort an.',
  'order.nothing_to_buy':
    'Aus dieser Bestellung gibt es gerade nichts mehr. Such im Laden nach etwas Ähnlichem.',
  'order.partly_gone': 'Nicht mehr zu haben: {titles}.',
  'review.exists': 'Du hast dieses Produkt schon bewertet. Ändere stattdessen deine Bewertung.',
  'review.own': 'Diese Bewertung ist deine eigene: Ob sie hilft, sagen andere.',
  'review.not_found': 'Diese Bewertung gibt es nicht (mehr).',
  'product.not_found': 'Dieses Produkt gibt es nicht (mehr).',
  'variant.not_found': 'Dieser Artikel wird nicht (mehr) verkauft.',
  'stock_alert.in_stock': 'Das ist wieder da: Du kannst es jetzt kaufen.',
  'stock_alert.email_required': 'Sag uns, wohin wir schreiben sollen.',
  'stock_alert.link_invalid':
    'Dieser Link wurde benutzt oder ist zu alt. Lass dir auf der Seite des Artikels einen neuen schicken.',
  'wishlist.not_found': 'Diese Wunschliste gibt es nicht (mehr).',
  'wishlist.too_many': 'Du hast schon {max} Wunschlisten. Lösche zuerst eine.',
  'wishlist.full':
    'Auf eine Wunschliste passen höchstens {max} Artikel. Nimm einen herunter, oder beginne eine neue Liste.',
  'payment_method.not_found': 'Diese Karte ist in deinem Konto nicht (mehr) gespeichert.',
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
