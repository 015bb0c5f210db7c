const EN = {
  button: 'Sign-in and security',
  after:
    'It was not you? Choose a new password at once, look through what is listed under “Sign-in and security”, and write to us.',
}

const DE = {
  button: 'Anmeldung und Sicherheit',
  after:
    'Du warst es nicht? Wähle sofort ein neues Passwort, sieh unter „Anmeldung und Sicherheit“ nach, was dort steht, und schreib uns.',
}

/** The words of the mails that tell of a change to the ways in which somebody signs in. */
export const SECURITY_TEXTS = {
  en: {
    totp_added: {
      ...EN,
      subject: 'An authenticator app was added',
      text: 'From now on, signing in to your account also asks for a code of your authenticator app. Other sessions were signed out.',
    },
    totp_removed: {
      ...EN,
      subject: 'The authenticator app was removed',
      text: 'Signing in to your account no longer asks for a code of an authenticator app.',
    },
    passkey_added: {
      ...EN,
      subject: 'A passkey was added',
      text: 'You can now sign in to your account with a new passkey. Other sessions were signed out.',
    },
    passkey_removed: {
      ...EN,
      subject: 'A passkey was removed',
      text: 'A passkey no longer opens your account.',
    },
    recovery_codes_renewed: {
      ...EN,
      subject: 'Your recovery codes were replaced',
      text: 'New recovery codes were made for your account. Those from before no longer work.',
    },
    recovery_code_used: {
      ...EN,
      subject: 'A recovery code was used',
      text: 'Somebody, probably you, has used one of your recovery codes. It does not work again.',
    },
    provider_linked: {
      ...EN,
      subject: 'A new way to sign in',
      text: 'An account of yours elsewhere now signs you in here too, since it has the same e-mail address.',
    },
    provider_unlinked: {
      ...EN,
      subject: 'A way to sign in was removed',
      text: 'An account of yours elsewhere no longer signs you in here.',
    },
  },
  de: {
    totp_added: {
      ...DE,
      subject: 'Eine Authenticator-App wurde hinzugefügt',
      text: 'Ab jetzt fragt die Anmeldung bei deinem Konto auch nach einem Code deiner Authenticator-App. Andere Geräte wurden abgemeldet.',
    },
    totp_removed: {
      ...DE,
      subject: 'Die Authenticator-App wurde entfernt',
      text: 'Die Anmeldung bei deinem Konto fragt nicht mehr nach dem Code einer Authenticator-App.',
    },
    passkey_added: {
      ...DE,
      subject: 'Ein Passkey wurde hinzugefügt',
      text: 'Du kannst dich bei deinem Konto jetzt mit einem neuen Passkey anmelden. Andere Geräte wurden abgemeldet.',
    },
    passkey_removed: {
      ...DE,
      subject: 'Ein Passkey wurde entfernt',
      text: 'Ein Passkey öffnet dein Konto nicht mehr.',
    },
    recovery_codes_renewed: {
      ...DE,
      subject: 'Deine Notfallcodes wurden ersetzt',
      text: 'Für dein Konto gibt es neue Notfallcodes. Die bisherigen gelten nicht mehr.',
    },
    recovery_code_used: {
      ...DE,
      subject: 'Ein Notfallcode wurde benutzt',
      text: 'Jemand, vermutlich du, hat einen deiner Notfallcodes benutzt. Er gilt kein zweites Mal.',
    },
    provider_linked: {
      ...DE,
      subject: 'Ein neuer Weg, dich anzumelden',
      text: 'Ein Konto, das du anderswo hast, meldet dich jetzt auch hier an, denn es hat dieselbe E-Mail-Adresse.',
    },
    provider_unlinked: {
      ...DE,
      subject: 'Ein Weg, dich anzumelden, wurde entfernt',
      text: 'Ein Konto, das du anderswo hast, meldet dich hier nicht mehr an.',
    },
  },
} as const
