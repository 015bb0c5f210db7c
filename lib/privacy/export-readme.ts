import type { Market } from '@/lib/markets/markets'

/** What stands in README.txt of a copy: what the files are, in the language of whose data they hold. */
export function exportReadme(language: Market['language'], at: Date): string {
  return TEXTS[language].replace('{date}', at.toISOString())
}

const TEXTS = {
  en: `Your data at Nexus
==================

Made on {date} (UTC).

profile.json        your account, and what you told us about yourself
addresses.json      your address book
orders.json         orders with their lines, taxes, payments and parcels
carts.json          carts that are stored
wishlists.json      wish lists
reviews.json        what you wrote about products
sessions.json       where you were signed in, and how
consents.json       what you agreed to
notifications.json  messages in your account, and which ones you want
emails.json         mails that we sent to you
requests.json       when you asked for your data
files/              pictures that you uploaded

Amounts are whole numbers of the smallest unit of their currency: 1990 EUR is 19.90 euros. Times are in UTC or
carry their offset. Passwords are not in here: we only know their fingerprints. Links in mails are cut, since
they would open things without signing in.

Keep this file to yourself.
`,
  de: `Deine Daten bei Nexus
=====================

Erstellt am {date} (UTC).

profile.json        dein Konto und was du uns über dich gesagt hast
addresses.json      dein Adressbuch
orders.json         Bestellungen mit Positionen, Steuern, Zahlungen und Paketen
carts.json          gespeicherte Warenkörbe
wishlists.json      Wunschlisten
reviews.json        was du über Produkte geschrieben hast
sessions.json       wo und wie du angemeldet warst
consents.json       worin du eingewilligt hast
notifications.json  Nachrichten in deinem Konto und welche du bekommen möchtest
emails.json         E-Mails, die wir dir geschickt haben
requests.json       wann du nach deinen Daten gefragt hast
files/              Bilder, die du hochgeladen hast

Beträge sind ganze Zahlen in der kleinsten Einheit ihrer Währung: 1990 EUR sind 19,90 Euro. Zeiten stehen in UTC
oder nennen ihren Abstand dazu. Passwörter sind nicht dabei: Wir kennen nur ihren Fingerabdruck. Links in E-Mails
sind gekürzt, denn sie würden etwas öffnen, ohne dass man sich anmeldet.

Behalte diese Datei für dich.
`,
} as const
