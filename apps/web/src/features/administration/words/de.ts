import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import type { Words } from './en.ts'

/** What the server refuses, by the field and the code. */
const refusals: Readonly<Record<string, string>> = {
  'name: taken': 'Einen Operator mit diesem Namen gibt es schon.',
  'name: rule': 'Bis zu 64 Buchstaben, Ziffern und . _ - @ +, ohne Leerzeichen.',
  'password: rule': '12 bis 128 Zeichen.',
  'role: refused': 'Das ist der letzte Administrator mit einem Passwort.',
  'permissions: beyond': 'Etwas davon kann ein Token nicht bekommen.',
}

export const words: Words['words'] = {
  title: 'Verwaltung',
  parts: 'Bereiche der Verwaltung',
  sections: { operators: 'Operatoren', sessions: 'Sitzungen', tokens: 'Token' },
  cancel: 'Abbrechen',
  missing: 'Das wird gebraucht.',
  refused: { what: 'Unity Desk hat es abgelehnt.', now: 'Nichts wurde geändert.' },
  refusalOf: (code) => refusals[code],
  own: 'Sie',
  roles: {
    viewer: { label: 'viewer', help: 'Sieht Personen und den Zustand ihrer PINs und ändert nichts.' },
    helpdesk: {
      label: 'helpdesk',
      help: 'Sieht Personen, entsperrt, setzt PINs zurück und bearbeitet Adressen.',
    },
    administrator: {
      label: 'administrator',
      help: 'Alles: auch Passwörter, geschützte Personen, Token, Operatoren und das Audit-Protokoll.',
    },
    auditor: { label: 'auditor', help: 'Liest das Audit-Protokoll und sonst nichts.' },
  },
}

export const operatorWords: Words['operatorWords'] = {
  list: 'Operatoren',
  text: 'Wer sich bei Unity Desk anmelden darf. Eine Änderung beendet die Sitzungen der Betroffenen.',
  add: 'Operator hinzufügen',
  empty: 'Es gibt keine Operatoren.',
  singleSignOn: 'Single Sign-on',
  added: (day) => `hinzugefügt am ${day}`,
  changeRole: (name) => `Rolle von ${isolate(name)} ändern`,
  setPassword: (name) => `Neues Passwort für ${isolate(name)} setzen`,
  remove: (name) => `${isolate(name)} entfernen`,
  ownReason: 'Ihr eigenes Konto muss ein anderer Administrator ändern oder entfernen.',
  providerReason: 'Der OpenID-Anbieter entscheidet über die Rolle und hat das Passwort.',
  form: {
    name: 'Name',
    nameHelp: 'Damit wird angemeldet, und so steht es im Audit-Protokoll.',
    role: 'Rolle',
    password: 'Passwort',
    newPassword: 'Neues Passwort',
    passwordHelp: 'Mindestens 12 Zeichen. Teilen Sie es persönlich mit.',
    save: 'Speichern',
    submit: 'Hinzufügen',
    roleTitle: (name) => `Rolle von ${isolate(name)}`,
    passwordTitle: (name) => `Neues Passwort für ${isolate(name)}`,
  },
  removal: {
    title: (name) => `${isolate(name)} entfernen?`,
    text: 'Die Person wird sofort abgemeldet und kann sich nicht mehr anmelden. Was sie getan hat, bleibt im Audit-Protokoll.',
    providerText:
      'Die Person wird sofort abgemeldet. Mit dem nächsten Single Sign-on kommt sie zurück, solange der Anbieter ihr eine Rolle gibt.',
    act: 'Entfernen',
    cancel: 'Behalten',
  },
  notes: {
    added: (name, role) => `${isolate(name)} kann sich als ${role} anmelden.`,
    role: (name, role) => `${isolate(name)} ist ab der nächsten Anmeldung ${role}.`,
    password: (name) => `${isolate(name)} hat ein neues Passwort und wurde abgemeldet.`,
    removed: (name) => `${isolate(name)} wurde entfernt und abgemeldet.`,
  },
}

export const tokenWords: Words['tokenWords'] = {
  list: 'Token',
  text: 'Mit einem Token arbeitet ein Skript über Unity Desk und darf nicht mehr, als das Token sagt.',
  add: 'Token erstellen',
  empty: 'Es gibt keine Token.',
  emptyText:
    'Ein Skript, das CUPI spricht, braucht ein Token anstelle des Passworts eines Unity-Administrators: Erstellen Sie eines, und geben Sie ihm nicht mehr als nötig.',
  unverified: 'Ohne Überprüfung des Anrufers',
  soon: 'Läuft bald ab',
  role: (role) => `darf alles, was die Rolle ${role} darf`,
  may: (some) => `darf: ${some}`,
  from: (networks) => (networks === null ? 'von überall' : `von ${networks.join(', ')}`),
  expires: (day, distance) => `läuft am ${day} ab, ${distance}`,
  used: (ago) => (ago === undefined ? 'nie verwendet' : `zuletzt verwendet ${ago}`),
  by: (name, day) => `erstellt von ${isolate(name)} am ${day}`,
  revoke: 'Widerrufen',
  revokeOf: (name) => `${isolate(name)} widerrufen`,
  revocation: {
    title: (name) => `${isolate(name)} widerrufen?`,
    text: 'Was damit arbeitet, wird ab jetzt abgewiesen. Es lässt sich nicht zurückholen.',
    act: 'Widerrufen',
    cancel: 'Behalten',
  },
  revoked: (name) => `${isolate(name)} wurde widerrufen.`,
  form: {
    title: 'Token erstellen',
    back: 'Zurück zu den Token',
    name: 'Name',
    nameHelp: 'Wofür es ist. Das Audit-Protokoll nennt ihn bei allem, was damit getan wird.',
    nameWrong:
      'Bis zu 64 Buchstaben, Ziffern, Leerzeichen und . _ - @ +, am Anfang ein Buchstabe oder eine Ziffer.',
    kind: 'Was es darf',
    kinds: { single: 'Einzeln gewählt', role: 'Alles einer Rolle' },
    role: 'Rolle',
    rolePart: (some) => `Als Token: ${some}.`,
    none: 'Wählen Sie mindestens eines.',
    unverified:
      'Damit kann ein Skript jedes Postfach übernehmen, ohne dass jemand geprüft hat, wer das verlangt. Geben Sie es nur, wo das Skript selbst prüft, mit baldigem Ablauf und von wenigen Adressen aus. Dass es gegeben wurde und jede Verwendung stehen im Audit-Protokoll.',
    expiry: 'Läuft ab',
    expiries: {
      '7': 'in 7 Tagen',
      '30': 'in 30 Tagen',
      '90': 'in 90 Tagen',
      '365': 'in einem Jahr',
      day: 'an einem Tag Ihrer Wahl',
    },
    until: (day) => `Es gilt bis ${day}.`,
    day: 'Letzter Tag',
    dayMissing: 'Wählen Sie einen Tag.',
    networks: 'Netze',
    networksHelp:
      'Adressen und Netze, von denen aus es verwendet werden darf, etwa 10.1.0.0/16. Leer: von überall.',
    networkWrong: (text) => `${text} ist keine Adresse und kein Netz.`,
    tooMany: 'Höchstens 32.',
    submit: 'Erstellen',
  },
  reveal: {
    title: 'Das neue Token',
    text: 'Tragen Sie es jetzt in das Skript ein. Es wird nur dieses eine Mal gezeigt; nach dem Schließen kann es niemand mehr sehen.',
    how: 'Es wird mit jeder Anfrage gesendet: als Authorization: Bearer oder als Passwort von Basic mit beliebigem Benutzernamen.',
    copy: 'Kopieren',
    copied: 'Kopiert: Leeren Sie die Zwischenablage, wenn Sie es verwendet haben.',
    copyFailed: 'Der Browser erlaubt das Kopieren nicht. Markieren Sie es stattdessen.',
    done: 'Fertig',
  },
  created: (name) => `${isolate(name)} wurde erstellt.`,
}

export const sessionWords: Words['sessionWords'] = {
  list: 'Sitzungen',
  text: 'Wer in diesem Augenblick angemeldet ist. Eine beendete Sitzung verlangt eine neue Anmeldung und verliert nichts, was schon getan ist.',
  again: 'Erneut nachsehen',
  empty: 'Niemand ist angemeldet.',
  own: 'Dieser Browser',
  ownReason: 'Melden Sie sich ab, um Ihre eigene zu beenden.',
  since: (at) => `angemeldet ${at}`,
  seen: (ago) => `zuletzt gesehen ${ago}`,
  end: 'Beenden',
  endOf: (name) => `Sitzung von ${isolate(name)} beenden`,
  ending: {
    title: (name) => `Die Sitzung von ${isolate(name)} beenden?`,
    text: 'Die Person wird sofort abgemeldet und muss sich neu anmelden, bevor sie weitermachen kann.',
    act: 'Beenden',
    cancel: 'Nicht beenden',
  },
  ended: (name) => `Die Sitzung von ${isolate(name)} ist beendet.`,
}

export const permissionWords: Words['permissionWords'] = {
  'users:read': {
    label: 'Personen sehen',
    help: 'Personen suchen, ihre Einstellungen und den Zustand ihrer PIN lesen.',
  },
  'users:write': { label: 'Personen ändern', help: 'Personen anlegen, ändern und löschen.' },
  'pins:reset': {
    label: 'PINs zurücksetzen',
    help: 'Eine neue Voicemail-PIN für geprüfte Anrufer setzen.',
  },
  'pins:unlock': {
    label: 'PINs entsperren',
    help: 'Ein Postfach öffnen, das durch falsche PINs gesperrt ist.',
  },
  'passwords:reset': {
    label: 'Web-Passwörter zurücksetzen',
    help: 'Ein neues Web-Passwort setzen und es entsperren.',
  },
  'addresses:write': {
    label: 'Adressen bearbeiten',
    help: 'SMTP-Proxy-Adressen hinzufügen, ändern und löschen.',
  },
  'system:read': {
    label: 'Das System sehen',
    help: 'Regeln, Vorlagen, Rollen, Call-Handler und die Version.',
  },
  'system:write': { label: 'Das System ändern', help: 'Regeln, Vorlagen, Call-Handler und Ähnliches.' },
  'roles:write': {
    label: 'Unity-Rollen geben',
    help: 'Jemanden zum Administrator von Unity selbst machen oder das beenden.',
  },
  'protected:write': {
    label: 'Geschützte Personen erreichen',
    help: 'PINs und Passwörter von Personen mit einer Unity-Rolle und von Operatoren setzen.',
  },
  'credentials:unverified': {
    label: 'Überprüfung des Anrufers auslassen',
    help: 'PINs und Passwörter setzen, obwohl niemand geprüft hat, wer danach fragt.',
  },
  'credentials:override': {
    label: 'Überprüfung des Anrufers aufheben',
    help: 'Eine zweite Person um Zustimmung bitten, sie einmal aus einem Grund auszulassen.',
  },
  'bulk:run': { label: 'Massenänderungen ausführen', help: 'Viele Personen aus einer Datei ändern.' },
  'audit:read': { label: 'Audit-Protokoll lesen', help: 'Alles, was irgendwer getan hat, mit Namen.' },
  'metrics:read': { label: 'Metriken lesen', help: 'Zahlen zum Dienst unter /metrics, ohne Namen.' },
  'tokens:manage': { label: 'Token verwalten', help: 'Token erstellen und widerrufen.' },
  'operators:manage': {
    label: 'Operatoren verwalten',
    help: 'Operatoren hinzufügen, ändern und entfernen.',
  },
  'sessions:manage': {
    label: 'Sitzungen verwalten',
    help: 'Sehen, wer angemeldet ist, und Sitzungen beenden.',
  },
}

export const permissionGroupWords: Words['permissionGroupWords'] = {
  read: 'Lesen',
  help: 'Personen helfen',
  administer: 'Unity verwalten',
  dangerous: 'Gefährlich',
  within: (label) => label,
}

export const scopeWords: Words['scopeWords'] = {
  LocationObjectId: (number) => `${number} ${plural(number, 'Standort', 'Standorten')}`,
  PartitionObjectId: (number) => `${number} ${plural(number, 'Partition', 'Partitionen')}`,
  CosObjectId: (number) => `${number} ${plural(number, 'Serviceklasse', 'Serviceklassen')}`,
  only: (parts) => `nur Personen aus ${parts.join(' und ')}`,
}
