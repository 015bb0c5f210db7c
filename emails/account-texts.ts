import { SECURITY_TEXTS } from './security-texts'

/** The words of the mails about an account; {braces} are filled in. */
export const ACCOUNT_TEXTS = {
  en: {
    greeting: 'Hello {name},',
    greetingPlain: 'Hello,',
    help: 'Questions? Just reply to this mail.',
    priceNow: '{now} instead of {before}',
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
    ...SECURITY_TEXTS.en,
    staff_invitation: {
      subject: 'Join the back office of Nexus',
      text: '{inviter} invites you to work in the back office of Nexus, in the role “{role}”. The link works once, for seven days.',
      button: 'Accept the invitation',
      after: 'You do not know what this is about? Then do nothing: without this link nothing happens.',
    },
  },
  de: {
    greeting: 'Hallo {name},',
    greetingPlain: 'Hallo,',
    help: 'Fragen? Antworte einfach auf diese E-Mail.',
    priceNow: '{now} statt {before}',
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
    ...SECURITY_TEXTS.de,
    staff_invitation: {
      subject: 'Einladung ins Backoffice von Nexus',
      text: '{inviter} lädt dich ein, im Backoffice von Nexus mitzuarbeiten, in der Rolle „{role}“. Der Link gilt einmal und sieben Tage lang.',
      button: 'Einladung annehmen',
      after: 'Du weißt nicht, worum es geht? Dann tu nichts: Ohne diesen Link passiert nichts.',
    },
  },
} as const

export type AccountMail = Exclude<
  keyof (typeof ACCOUNT_TEXTS)['en'],
  'greeting' | 'greetingPlain' | 'help' | 'priceNow'
>
