import { isolate } from '#lib/isolate.ts'
import { clockOrDay } from '#lib/time.ts'
import type { Words } from './en.ts'

const via = {
  session: 'in der Konsole',
  token: 'mit einem Token',
  local: 'am Server',
  system: 'von selbst',
  portal: 'im Portal',
}

const kinds: Readonly<Record<string, string>> = {
  users: 'eine Person',
  smtpProxyAddresses: 'eine Adresse',
  operators: 'ein Operator',
  tokens: 'ein Token',
}

export const words: Words = {
  title: 'Audit-Protokoll',
  log: 'Vorgänge, die neuesten zuerst',
  toCheck: {
    badge: (number) => `${number} zu prüfen`,
    title: (number) =>
      number === 1
        ? 'Von einem Vorgang der letzten Tage weiß niemand, ob er wirksam wurde.'
        : `Von ${number} Vorgängen der letzten Tage weiß niemand, ob sie wirksam wurden.`,
    show: (number) => (number === 1 ? 'Zeigen' : 'Alle zeigen'),
  },
  filter: {
    label: 'Was gezeigt wird',
    target: 'Person oder Sache',
    anyTarget: 'Auch alle anderen zeigen',
    action: 'Was getan wurde',
    anyAction: 'Alles',
    result: 'Was daraus wurde',
    anyResult: 'Alles',
    actor: 'Operator',
    anyActor: 'Alle',
    from: 'Von',
    to: 'Bis',
    clear: 'Alles zeigen',
  },
  meta: {
    shown: (number, isAll) =>
      isAll ? `${number} ${number === 1 ? 'Vorgang' : 'Vorgänge'}` : `Die letzten ${number} Vorgänge`,
    asOf: (at, now) => `Stand ${clockOrDay(at, now)}`,
    again: 'Erneut nachsehen',
    older: 'Ältere Vorgänge zeigen',
    loading: 'Das Audit-Protokoll wird gelesen …',
  },
  export: {
    csv: 'CSV',
    ndjson: 'NDJSON',
    label: (format) => `Das Gezeigte als ${format} exportieren`,
  },
  empty: {
    title: 'Es ist noch nichts geschehen.',
    text: 'Jede Anmeldung, jeder Blick auf eine Person und jede Änderung erscheint hier: wer es war und was daraus wurde.',
    noneTitle: 'Nichts passt dazu.',
    noneText:
      'Kein Vorgang im Protokoll ist von dieser Art. Zeigen Sie mehr Tage, oder lassen Sie einen Teil der Auswahl weg.',
    person: 'Mit dieser Person ist noch nichts geschehen.',
    personText: 'Zurücksetzen, Entsperren und Änderungen erscheinen hier, und wer diese Seite angesehen hat.',
  },
  keys: {
    move: 'Im Protokoll bewegen',
    open: 'Alles zu einem Vorgang zeigen',
    close: 'Weniger zu einem Vorgang zeigen',
  },
  act: {
    nobody: 'niemand',
    kind: (kind) => kinds[kind] ?? kind,
    result: 'Ergebnis',
    reason: 'Grund',
    target: 'Betrifft',
    openPerson: 'Person öffnen',
    allOfTarget: 'Alles, was hier geschehen ist',
    actor: 'Getan von',
    allOfActor: (name) => `Alles von ${isolate(name)}`,
    role: (role, how) => `(${[role, via[how]].filter(Boolean).join(', ')})`,
    reference: 'Ticket oder Notiz',
    source: 'Von Adresse',
    request: 'Anfrage',
    copyRequest: 'Anfragenummer kopieren',
    copyId: 'ObjectId kopieren',
    unity: 'Antwort von Unity',
    unityAnswer: (status, node) =>
      [status === null ? 'keine' : `Status ${status}`, node && `von ${node}`].filter(Boolean).join(', '),
    phases: { intent: 'Begonnen', outcome: 'Beendet', resolved: 'Geklärt', event: 'Vermerkt' },
    record: (seq) => `Eintrag ${seq}`,
    asked: 'Was verlangt war',
    action: 'Vorgang',
    searching: 'Der Rest davon wird im Protokoll gesucht …',
  },
  tab: { all: 'Im Audit-Protokoll öffnen' },
  actions: {
    credentials: {
      'users.pin.reset': 'PIN zurückgesetzt',
      'users.pin.unlock': 'PIN entsperrt',
      'users.pin.update': 'PIN geändert',
      'users.password.update': 'Web-Passwort geändert',
    },
    callers: {
      'verifications.start': 'Anruferprüfung begonnen',
      'verifications.confirm': 'Code vom Anrufer vorgelesen',
      'verifications.vouch': 'Für Anrufer gebürgt',
      'verifications.approve': 'Als zweite Person zugestimmt',
      'verifications.give-up': 'Anruferprüfung abgebrochen',
      'verifications.limit': 'Grenze erreicht',
    },
    people: {
      'users.view': 'Person angesehen',
      'users.create': 'Person angelegt',
      'users.update': 'Person geändert',
      'users.remove': 'Person gelöscht',
      'users.userRoles.create': 'Unity-Rolle gegeben',
      'users.userRoles.remove': 'Unity-Rolle entzogen',
    },
    addresses: {
      'smtpProxyAddresses.create': 'Adresse hinzugefügt',
      'smtpProxyAddresses.update': 'Adresse geändert',
      'smtpProxyAddresses.remove': 'Adresse gelöscht',
    },
    session: {
      'session.begin': 'Anmeldung',
      'session.end': 'Abmeldung',
      'sessions.end': 'Fremde Sitzung beendet',
      'session.second-factor.add': 'Zweiter Faktor eingerichtet',
      'session.second-factor.remove': 'Zweiter Faktor entfernt',
    },
    administration: {
      'operators.add': 'Operator hinzugefügt',
      'operators.change': 'Operator geändert',
      'operators.remove': 'Operator entfernt',
      'operator.add': 'Operator hinzugefügt, am Server',
      'operator.put': 'Operator geändert, am Server',
      'vips.put': 'Person geschützt',
      'vips.remove': 'Schutz einer Person beendet',
      'tokens.create': 'Token erstellt',
      'tokens.revoke': 'Token widerrufen',
      'audit.export': 'Audit-Protokoll exportiert',
    },
  },
  groups: {
    credentials: 'PIN und Passwort',
    callers: 'Geprüfte Anrufer',
    people: 'Personen',
    addresses: 'Adressen',
    session: 'Anmeldung',
    administration: 'Verwaltung',
  },
  details: {
    mode: 'Art der PIN',
    mustChange: 'Muss geändert werden',
    'before.TimeChanged': 'Vorher geändert',
    'before.HackCount': 'Fehlversuche vorher',
    role: 'Rolle',
    password: 'Passwort',
    permissions: 'Berechtigungen',
    networks: 'Netze',
    expiresAt: 'Läuft ab',
    format: 'Format',
    path: 'Adresse bei Unity',
  },
  before: (field) => `${field} vorher`,
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  emptyValue: 'leer',
  results: {
    done: 'Erledigt',
    refused: 'Von einer Regel abgelehnt',
    denied: 'Nicht erlaubt',
    failed: 'Fehlgeschlagen',
    unknown: 'Unbekannt',
  },
  standings: {
    done: { word: 'Erledigt', text: 'Es wurde getan.' },
    refused: { word: 'Abgelehnt', text: 'Unity oder eine Regel hat es abgelehnt. Nichts wurde geändert.' },
    denied: {
      word: 'Nicht erlaubt',
      text: 'Es war dem, der es versuchte, nicht erlaubt. Nichts wurde geändert.',
    },
    failed: { word: 'Fehlgeschlagen', text: 'Es hat nicht geklappt. Nichts wurde geändert.' },
    check: {
      word: 'Zu prüfen',
      text: 'Es wurde an Unity gesendet, und niemand weiß, ob es wirksam wurde. Sehen Sie nach, was jetzt dort steht; wo es um eine PIN oder ein Passwort geht, setzen Sie sie neu.',
    },
    running: { word: 'Läuft', text: 'Es hat gerade begonnen.' },
  },
}
