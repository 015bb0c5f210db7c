import { SECURITY_TEXTS } from './security-texts'

/** The words of the mails about an account; {braces} are filled in. */
export const ACCOUNT_TEXTS = {
  en: {
    greeting: 'Hello {name},',
    greetingPlain: 'Hello,',
    help: 'Questions? Just reply to this mail.',
    priceNow: '{now} instead of {before}',
    stop: 'Stop these mails',
    verify_email: {
      subject: 'Confirm your e-mail address',
      text: 'Please confirm that this address is yours. The link works once, for 24 hours.',
      button: 'Confirm address',
      after:
        'You have not opened an account with us? Then do nothing: without this link it stays unconfirmed.',
    },
    change_email: {
      subject: 'Confirm your new e-mail address',
      text: 'Please confirm that {email} shall be your new address with us. The link works once, for one hour.',
      button: 'Use this address',
      after: 'You have not asked for this? Then do nothing, and the address stays as it is.',
    },
    reset_password: {
      subject: 'Choose a new password',
      text: 'Here you choose a new password. The link works once, for 30 minutes; you are then signed out everywhere.',
      button: 'Choose a new password',
      after: 'You have not asked for this? Then do nothing: your password stays as it is.',
    },
    registered_again: {
      subject: 'You already have an account',
      text: 'Somebody, probably you, wanted to open an account with this address. There is one already: sign in, or choose a new password if you have forgotten yours.',
      button: 'Sign in',
      after: 'It was not you? Then do nothing: nobody has learned that you have an account.',
    },
    welcome: {
      subject: 'Welcome to Nexus',
      text: 'Your address is confirmed. Your orders, addresses and wish lists are now in one place.',
      button: 'Open my account',
      after: '',
    },
    password_changed: {
      subject: 'Your password was changed',
      text: 'The password of your account was changed, and other sessions were signed out.',
      button: 'Open my account',
      after: 'It was not you? Choose a new password at once with “Forgot password”, and write to us.',
    },
    email_changed: {
      subject: 'Your e-mail address was changed',
      text: 'Your account with us now uses another e-mail address. This one will get no more mails from us.',
      button: 'Open my account',
      after: 'It was not you? Write to us at once by replying to this mail.',
    },
    price_drop: {
      subject: 'A wish of yours costs less now',
      text: 'On your wish lists there is something that has become cheaper:',
      button: 'Open my wish lists',
      after: 'You do not want these mails? Switch them off in your account, or take the item off your list.',
    },
    confirm_stock_alert: {
      subject: 'Shall we write when it is back?',
      text: 'Somebody, probably you, wants to know when “{title}” can be bought again. Please confirm that we may write to this address. The link works once, for seven days.',
      button: 'Yes, tell me',
      after: 'You have not asked for this? Then do nothing: without this link we do not write again.',
    },
    back_in_stock: {
      subject: 'It is back in stock',
      text: 'You wanted to know: “{title}” can be bought again. We cannot put it aside for you, so do not wait too long.',
      button: 'To the product',
      after: 'This was the only mail about it: we write once.',
    },
    ...SECURITY_TEXTS.en,
    staff_invitation: {
      subject: 'Join the back office of Nexus',
      text: '{inviter} invites you to work in the back office of Nexus, in the role “{role}”. The link works once, for seven days.',
      button: 'Accept the invitation',
      after: 'You do not know what this is about? Then do nothing: without this link nothing happens.',
    },
    data_export_ready: {
      subject: 'Your data is ready',
      text: 'The copy of your data that you asked for is ready. You can download it once, within 24 hours, when you are signed in.',
      button: 'To my data',
      after: 'You have not asked for this? Then change your password, and write to us.',
    },
    erasure_requested: {
      subject: 'Your account will be deleted',
      text: 'You have asked us to delete your account. This happens within the next minutes and cannot be undone.',
      button: 'To the shop',
      after: 'It was not you? Write to us at once by replying to this mail.',
    },
    erasure_deferred: {
      subject: 'Your account will be deleted later',
      text: 'You have asked us to delete your account. We do so as soon as these orders are delivered, cancelled or refunded: {orders}. Until then everything stays as it is, and you can take your request back.',
      button: 'See or take back',
      after: 'It was not you? Take the request back, and change your password.',
    },
    erased: {
      subject: 'Your account is deleted',
      text: 'Your account and your personal data with us are deleted. What tax law makes us keep are your orders with the name and address on them; we use them for nothing else and erase those too when the time is over. This is our last mail to this address.',
      button: 'To the shop',
      after: '',
    },
  },
  de: {
    greeting: 'Hallo {name},',
    greetingPlain: 'Hallo,',
    help: 'Fragen? Antworte einfach auf diese E-Mail.',
    priceNow: '{now} statt {before}',
    stop: 'Keine solchen E-Mails mehr',
    verify_email: {
      subject: 'Bestätige deine E-Mail-Adresse',
      text: 'Bitte bestätige, dass diese Adresse dir gehört. Der Link gilt einmal und 24 Stunden lang.',
      button: 'Adresse bestätigen',
      after: 'Du hast bei uns kein Konto angelegt? Dann tu nichts: Ohne diesen Link bleibt es unbestätigt.',
    },
    change_email: {
      subject: 'Bestätige deine neue E-Mail-Adresse',
      text: 'Bitte bestätige, dass {email} deine neue Adresse bei uns sein soll. Der Link gilt einmal und eine Stunde lang.',
      button: 'Diese Adresse verwenden',
      after: 'Du hast das nicht gewollt? Dann tu nichts, und die Adresse bleibt, wie sie ist.',
    },
    reset_password: {
      subject: 'Wähle ein neues Passwort',
      text: 'Hier wählst du ein neues Passwort. Der Link gilt einmal und 30 Minuten lang; danach bist du überall abgemeldet.',
      button: 'Neues Passwort wählen',
      after: 'Du hast das nicht gewollt? Dann tu nichts: Dein Passwort bleibt, wie es ist.',
    },
    registered_again: {
      subject: 'Du hast schon ein Konto',
      text: 'Jemand, vermutlich du, wollte mit dieser Adresse ein Konto anlegen. Es gibt schon eines: Melde dich an, oder wähle ein neues Passwort, falls du deines vergessen hast.',
      button: 'Anmelden',
      after: 'Du warst es nicht? Dann tu nichts: Niemand hat erfahren, dass du ein Konto hast.',
    },
    welcome: {
      subject: 'Willkommen bei Nexus',
      text: 'Deine Adresse ist bestätigt. Bestellungen, Adressen und Wunschlisten findest du jetzt an einem Ort.',
      button: 'Mein Konto öffnen',
      after: '',
    },
    password_changed: {
      subject: 'Dein Passwort wurde geändert',
      text: 'Das Passwort deines Kontos wurde geändert, und andere Geräte wurden abgemeldet.',
      button: 'Mein Konto öffnen',
      after: 'Du warst es nicht? Wähle sofort über „Passwort vergessen“ ein neues, und schreib uns.',
    },
    email_changed: {
      subject: 'Deine E-Mail-Adresse wurde geändert',
      text: 'Dein Konto bei uns verwendet jetzt eine andere E-Mail-Adresse. An diese hier schreiben wir nicht mehr.',
      button: 'Mein Konto öffnen',
      after: 'Du warst es nicht? Antworte sofort auf diese E-Mail.',
    },
    price_drop: {
      subject: 'Einer deiner Wünsche ist jetzt günstiger',
      text: 'Auf deinen Wunschlisten ist etwas im Preis gesunken:',
      button: 'Meine Wunschlisten öffnen',
      after:
        'Du möchtest solche E-Mails nicht? Schalte sie in deinem Konto ab, oder nimm den Artikel von der Liste.',
    },
    confirm_stock_alert: {
      subject: 'Sollen wir schreiben, wenn es wieder da ist?',
      text: 'Jemand, vermutlich du, möchte wissen, wann es „{title}“ wieder gibt. Bitte bestätige, dass wir an diese Adresse schreiben dürfen. Der Link gilt einmal und sieben Tage lang.',
      button: 'Ja, gebt mir Bescheid',
      after: 'Du hast nicht darum gebeten? Dann tu nichts: Ohne diesen Link schreiben wir nicht noch einmal.',
    },
    back_in_stock: {
      subject: 'Wieder da',
      text: 'Du wolltest es wissen: „{title}“ gibt es wieder. Zurücklegen können wir es nicht, also warte nicht zu lange.',
      button: 'Zum Artikel',
      after: 'Das war die einzige E-Mail dazu: Wir schreiben einmal.',
    },
    ...SECURITY_TEXTS.de,
    staff_invitation: {
      subject: 'Einladung ins Backoffice von Nexus',
      text: '{inviter} lädt dich ein, im Backoffice von Nexus mitzuarbeiten, in der Rolle „{role}“. Der Link gilt einmal und sieben Tage lang.',
      button: 'Einladung annehmen',
      after: 'Du weißt nicht, worum es geht? Dann tu nichts: Ohne diesen Link passiert nichts.',
    },
    data_export_ready: {
      subject: 'Deine Daten liegen bereit',
      text: 'Die Kopie deiner Daten, um die du gebeten hast, liegt bereit. Du kannst sie einmal innerhalb von 24 Stunden herunterladen, wenn du angemeldet bist.',
      button: 'Zu meinen Daten',
      after: 'Du hast nicht darum gebeten? Dann ändere dein Passwort und schreib uns.',
    },
    erasure_requested: {
      subject: 'Dein Konto wird gelöscht',
      text: 'Du hast uns gebeten, dein Konto zu löschen. Das geschieht in den nächsten Minuten und lässt sich nicht rückgängig machen.',
      button: 'Zum Shop',
      after: 'Du warst es nicht? Antworte sofort auf diese E-Mail.',
    },
    erasure_deferred: {
      subject: 'Dein Konto wird später gelöscht',
      text: 'Du hast uns gebeten, dein Konto zu löschen. Das tun wir, sobald diese Bestellungen geliefert, storniert oder erstattet sind: {orders}. Bis dahin bleibt alles, wie es ist, und du kannst es dir anders überlegen.',
      button: 'Ansehen oder zurücknehmen',
      after: 'Du warst es nicht? Nimm die Löschung zurück und ändere dein Passwort.',
    },
    erased: {
      subject: 'Dein Konto ist gelöscht',
      text: 'Dein Konto und deine persönlichen Daten bei uns sind gelöscht. Aufbewahren müssen wir nach dem Steuerrecht deine Bestellungen mit Name und Anschrift; wir verwenden sie für nichts anderes und löschen auch diese Angaben, sobald die Frist vorbei ist. Dies ist unsere letzte E-Mail an diese Adresse.',
      button: 'Zum Shop',
      after: '',
    },
  },
} as const

export type AccountMail = Exclude<
  keyof (typeof ACCOUNT_TEXTS)['en'],
  'greeting' | 'greetingPlain' | 'help' | 'priceNow' | 'stop'
>
