import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  skip: 'Zum Inhalt springen',
  navigation: 'Hauptnavigation',
  account: (name, role) => `Konto: ${name}, ${role}`,
  accountMenu: 'Konto',
  scheme: { label: 'Darstellung', auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  secondFactor: 'Zweiter Faktor',
  signOut: 'Abmelden',
  signOutFailed:
    'Die Abmeldung hat nicht geklappt: Der Server antwortet nicht. Schließen Sie sicherheitshalber den Browser.',
  keys: {
    palette: 'Vorgang, Seite oder Person suchen',
    open: 'Alle Tasten',
    title: 'Tasten',
    close: 'Schließen',
    single: 'Tasten ohne Strg oder Alt',
    singleHelp:
      'Schalten Sie sie aus, wenn Sie Text diktieren oder sie versehentlich drücken. Für alles gibt es auch eine Schaltfläche.',
  },
  unity: {
    ok: (host) => `Unity Connection ${host} antwortet`,
    away: (host) => `Unity Connection ${host} antwortet nicht`,
  },
  banner: {
    server: {
      title: 'Unity Desk antwortet nicht.',
      text: 'Was Sie sehen, wurde vorher gelesen. Es wird von selbst erneut versucht.',
    },
    unreachable: {
      title: 'Unity Connection antwortet nicht.',
      text: 'Sie können suchen und lesen, was vorher gelesen wurde; Änderungen müssen warten. Es wird von selbst erneut versucht.',
    },
    refused: {
      title: 'Unity Connection nimmt das Konto von Unity Desk nicht an.',
      text: 'Nichts kann gelesen oder geändert werden, bis ein Administrator von Unity Desk nachgesehen hat.',
    },
    database: {
      title: 'Die Datenbank von Unity Desk antwortet nicht.',
      text: 'Bis dahin kann nichts geändert werden. Es wird von selbst erneut versucht.',
    },
  },
  notFound: {
    title: 'Diese Seite gibt es nicht.',
    text: 'Die Adresse ist falsch, oder die Seite liegt jetzt woanders.',
    home: 'Person suchen',
  },
  forbidden: {
    title: 'Das gehört nicht zu Ihrer Rolle.',
    text: (role, permission) =>
      permission === 'users:read'
        ? `Die Rolle ${role} darf keine Personen sehen. Ein Administrator von Unity Desk kann Ihre Rolle ändern.`
        : `Die Rolle ${role} darf das nicht öffnen. Ein Administrator von Unity Desk kann Ihre Rolle ändern.`,
  },
  leave: {
    title: 'Ihre Eingabe ist noch nicht gespeichert',
    lost: 'Das ginge verloren:',
    leave: 'Verlassen',
    stay: 'Hier bleiben',
  },
  notLoaded: {
    what: 'Ein Teil von Unity Desk konnte nicht geladen werden.',
    why: 'Vielleicht wurde eine neuere Version installiert, seit diese Seite geöffnet wurde, oder der Server antwortet nicht.',
    now: 'Laden Sie die Seite neu: Sie kommen dorthin zurück, wo Sie sind.',
    close: 'Jetzt nicht',
  },
  crashed: { reload: 'Seite neu laden' },
}
