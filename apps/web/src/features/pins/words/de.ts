import type { CredentialRefusal, PinProblem } from '@unity-desk/cupi'
import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, dayAndClock, fromNow, day } from '#lib/time.ts'
import type { Words } from './en.ts'

const times = (count: number, one: string, other: string): string => `${count} ${plural(count, one, other)}`
const minutes = (count: number): string => times(count, 'Minute', 'Minuten')

const tags = {
  'locked-by-administrator': 'Vom Administrator gesperrt',
  'locked-by-failures': 'Nach Fehlversuchen gesperrt',
  'never-enrolled': 'Nie angemeldet',
  expired: 'Abgelaufen',
  'must-change': 'Muss geändert werden',
  failing: 'Fehlversuche',
  open: 'In Kraft',
} as const

const sayState: Words['sayState'] = (state, { now, minutesLeft, credential }) => {
  switch (state.kind) {
    case 'locked-by-administrator':
      return {
        title: 'Von einem Administrator gesperrt.',
        text: 'Keine PIN öffnet das Postfach, und es öffnet sich nicht von selbst. Ein Zurücksetzen lässt diese Sperre, wie sie ist.',
      }
    case 'locked-by-failures': {
      const after =
        credential.HackCount > 0
          ? times(credential.HackCount, 'falschen PIN', 'falschen PINs')
          : 'zu vielen falschen PINs'
      return {
        title:
          state.until === null
            ? `Gesperrt nach ${after}; öffnet sich nicht von selbst.`
            : `Gesperrt nach ${after}; öffnet sich von selbst in ${minutes(minutesLeft(state.until))}.`,
        text: 'Wer die PIN kennt, braucht nur entsperrt zu werden. Sonst setzen Sie sie zurück: Das entsperrt ebenfalls.',
      }
    }
    case 'never-enrolled':
      return {
        title: 'Hat sich nie per Telefon angemeldet.',
        text: 'Das Postfach hat noch die PIN, mit der es angelegt wurde. Wurde sie nicht mitgeteilt, setzen Sie sie zurück.',
      }
    case 'expired':
      return {
        title: `Die PIN ist am ${day(state.since)} abgelaufen, ${fromNow(state.since, now)}.`,
        text: 'Unity verlangt bei der nächsten Anmeldung eine neue. Ist die alte nicht bekannt, setzen Sie sie zurück.',
      }
    case 'must-change':
      return {
        title: 'Bei der nächsten Anmeldung muss eine neue PIN gewählt werden.',
        text: 'Die jetzige öffnet das Postfach noch, aber nur dafür. Ist sie nicht bekannt, setzen Sie sie zurück.',
      }
    case 'failing': {
      const { count, locksAt } = state
      return {
        title:
          locksAt === null
            ? `Bisher ${times(count, 'falsche PIN', 'falsche PINs')}; diese Regel sperrt nie.`
            : `${count} von ${locksAt} falschen PINs; ${locksAt - count === 1 ? 'noch eine sperrt' : `noch ${locksAt - count} sperren`}.`,
        text: 'Es ist nicht gesperrt. Ist die PIN nicht bekannt, setzen Sie sie zurück.',
      }
    }
    case 'open':
      return {
        title: 'Nichts steht im Weg.',
        text: 'Die PIN ist in Kraft. Wird sie nicht angenommen, ist eine andere gemeint: Setzen Sie sie zurück.',
      }
  }
}

const sayRest: Words['sayRest'] = ([, ...rest], moment) =>
  rest.length === 0 ? undefined : `Außerdem: ${rest.map((state) => sayState(state, moment).title).join(' ')}`

const sayRule: Words['sayRule'] = (rule, what) => [
  what === 'PIN'
    ? `Mindestens ${times(rule.MinLength, 'Ziffer', 'Ziffern')}`
    : `Mindestens ${rule.MinLength} Zeichen`,
  ...(rule.TrivialCredChecking ? ['Nichts leicht zu Erratendes'] : []),
  ...(rule.PrevCredCount > 0 ? [`Keine der letzten ${rule.PrevCredCount}`] : []),
  rule.MaxDays > 0 ? `Läuft nach ${times(rule.MaxDays, 'Tag', 'Tagen')} ab` : 'Läuft nie ab',
  rule.MaxHacks > 0
    ? `${times(rule.MaxHacks, 'Fehlversuch sperrt', 'Fehlversuche sperren')} ${rule.LockoutDuration > 0 ? `für ${minutes(rule.LockoutDuration)}` : 'bis ein Administrator öffnet'}`
    : 'Fehlversuche sperren nie',
]

const handOff: Words['handOff'] = (what, note, { operator, name, extension }) => {
  const person = extension === undefined ? name : `${name} (${extension})`
  const credential = what === 'PIN' ? 'Voicemail-PIN' : 'Web-Passwort'
  const said = (): string => {
    if (note.kind === 'unlocked')
      return `${credential} von ${person} am ${dayAndClock(note.at)} entsperrt und nicht geändert.`
    if (note.kind === 'ticket')
      return `Einmal-Link für eine neue Voicemail-PIN an ${person} gesendet${note.until ? `, gültig bis ${dayAndClock(note.until)}` : ''}.`
    return `${credential} von ${person} zurückgesetzt${note.at ? `, am ${dayAndClock(note.at)} aus Unity zurückgelesen` : ''}.${note.mustChange ? ' Bei der nächsten Anmeldung muss etwas Neues gewählt werden.' : ''}`
  }
  return `${said()}\n${note.reference === '' ? `Von ${operator}.` : `Von ${operator}, Ticket ${note.reference}.`}`
}

const refusals: Readonly<Record<CredentialRefusal, string>> = {
  digits: 'Nehmen Sie nur Ziffern.',
  'too-short': 'Nehmen Sie mehr Ziffern.',
  'too-long': 'Nehmen Sie höchstens 64 Ziffern.',
  'repeated-digit': 'Nehmen Sie keine Ziffer dreimal hintereinander.',
  'two-digits': 'Nehmen Sie mindestens drei verschiedene Ziffern.',
  'repeated-group': 'Wiederholen Sie keine Zifferngruppe.',
  sequence: 'Zählen Sie nicht auf- oder abwärts.',
  'keypad-line': 'Folgen Sie keiner geraden Linie auf dem Tastenfeld.',
  extension: 'Nehmen Sie nicht die Durchwahl.',
  'extension-reversed': 'Nehmen Sie nicht die Durchwahl rückwärts.',
  name: 'Buchstabieren Sie nicht den Namen auf dem Tastenfeld.',
  previous: 'Nehmen Sie keine frühere PIN noch einmal.',
  history: 'Nehmen Sie nichts Früheres noch einmal.',
  trivial: 'Unity hält das für zu leicht zu erraten.',
  'too-recent': 'Die letzte Änderung ist zu kurz her.',
  'cannot-change': 'Hier ist eingestellt, dass nichts geändert werden darf.',
  'directory-owned': 'Das gehört dem Firmenverzeichnis; ändern Sie es dort.',
  refused: 'Unity hat es abgelehnt.',
}

const byCode: Readonly<Record<string, string>> = refusals

const refusal = (problem: PinProblem | { readonly code: CredentialRefusal }): string =>
  'atLeast' in problem ? `Nehmen Sie mindestens ${problem.atLeast} Ziffern.` : refusals[problem.code]

export const words: Words = {
  sayState,
  tagOf: ({ kind }) => tags[kind],
  sayRest,
  sayRule,
  panel: {
    label: 'Warum die Anmeldung nicht gelingt',
    loading: 'Unity wird nach dem Zustand der PIN gefragt …',
    changed: 'Geändert',
    expires: 'Läuft ab',
    expired: 'Abgelaufen',
    never: 'nie',
    unknown: 'nicht bekannt',
    rule: 'Regel',
  },
  of: {
    PIN: {
      unlock: 'Entsperren',
      reset: 'PIN zurücksetzen',
      unlocked: (at) => `Um ${clockWithSeconds(at)} entsperrt, aus Unity zurückgelesen.`,
      title: (name) => (name === undefined ? 'PIN zurücksetzen' : `PIN von ${isolate(name)} zurücksetzen`),
      mode: 'Art der PIN',
      generatedText: 'Eine PIN nach der Regel wird erzeugt und Ihnen einmal 30 Sekunden lang gezeigt.',
      field: 'Neue PIN',
      missing: 'Geben Sie die neue PIN ein.',
      rules: 'Wie die PIN sein muss',
      mustChangeText: 'Sonst kennen Sie die PIN weiterhin.',
      submit: 'PIN zurücksetzen',
      done: (at) =>
        at === undefined
          ? 'Die PIN wurde geändert.'
          : `PIN um ${clockWithSeconds(at)} geändert, aus Unity zurückgelesen.`,
      unconfirmed:
        'Die neue PIN wurde gesendet, und Unity hat sie nicht bestätigt. Nennen Sie sie erst, wenn sie bestätigt ist.',
      revealed: 'Die neue PIN',
      gone: 'Die PIN ist von dieser Seite verschwunden.',
      nextChoose: 'Danach: Postfach anrufen, diese PIN eingeben und auf Nachfrage eine neue wählen.',
      next: 'Danach: Postfach anrufen und diese PIN eingeben.',
    },
    password: {
      unlock: 'Passwort entsperren',
      reset: 'Passwort zurücksetzen',
      unlocked: (at) => `Passwort um ${clockWithSeconds(at)} entsperrt, aus Unity zurückgelesen.`,
      title: (name) =>
        name === undefined ? 'Web-Passwort zurücksetzen' : `Web-Passwort von ${isolate(name)} zurücksetzen`,
      mode: 'Art des Passworts',
      generatedText: 'Ein Passwort nach der Regel wird erzeugt und Ihnen einmal 30 Sekunden lang gezeigt.',
      field: 'Neues Passwort',
      missing: 'Geben Sie das neue Passwort ein.',
      rules: 'Wie das Passwort sein muss',
      mustChangeText: 'Sonst kennen Sie das Passwort weiterhin.',
      submit: 'Passwort zurücksetzen',
      done: (at) =>
        at === undefined
          ? 'Das Passwort wurde geändert.'
          : `Passwort um ${clockWithSeconds(at)} geändert, aus Unity zurückgelesen.`,
      unconfirmed:
        'Das neue Passwort wurde gesendet, und Unity hat es nicht bestätigt. Nennen Sie es erst, wenn es bestätigt ist.',
      revealed: 'Das neue Passwort',
      gone: 'Das Passwort ist von dieser Seite verschwunden.',
      nextChoose: 'Danach: damit bei Unity im Web anmelden und auf Nachfrage ein neues wählen.',
      next: 'Danach: damit bei Unity im Web anmelden.',
    },
  },
  handOff,
  refusal,
  refusalOf: (code) => byCode[code],
  passwordTooShort: (atLeast) => `Nehmen Sie mindestens ${atLeast} Zeichen.`,
  digits: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  capital: (word) => `${word} mit großem ${word.charAt(0)}`,
  hyphen: 'Bindestrich',
  checkState: { kept: 'erfüllt: ', broken: 'verletzt: ', open: '' },
  sync: 'Diese Person kommt aus Unified CM. Wo dort PIN-Synchronisierung eingeschaltet ist, öffnet eine neue PIN auch Extension Mobility, Conference Now und Mobile Connect; Unity sagt nicht, ob sie eingeschaltet ist.',
  ticket: {
    text: 'Ein Einmal-Link geht per E-Mail an die Person. Sie wählt die PIN selbst, und Sie erfahren sie nie. Bis dahin ändert sich nichts.',
    send: 'Link senden',
    sent: (until) =>
      until === undefined
        ? 'Der Einmal-Link ist unterwegs. Bis er benutzt wird, bleibt die PIN, wie sie war.'
        : `Der Einmal-Link ist unterwegs und gilt bis ${clockWithSeconds(until)}. Bis er benutzt wird, bleibt die PIN, wie sie war.`,
  },
  note: { copy: 'Notiz kopieren', copied: 'Kopiert, ohne das Geheimnis.' },
  unlock: {
    unknown: 'Unity hat das Entsperren nicht bestätigt. Es kann geschehen sein oder nicht.',
    look: 'Noch einmal nachsehen',
    confirmTitle: 'Sperre eines Administrators öffnen?',
    confirm: (name) =>
      `Ein Administrator hat ${isolate(name)} absichtlich gesperrt. Öffnen Sie nur, wenn Sie den Grund kennen und er nicht mehr besteht.`,
    confirmAct: 'Sperre öffnen',
    cancel: 'Gesperrt lassen',
  },
  reset: {
    generated: 'Erzeugen',
    typed: 'Eintippen',
    ticket: 'Einmal-Link',
    rulesLoading: 'Die Regel dieser Person wird gelesen …',
    serverRules: (rule) =>
      rule.PrevCredCount > 0
        ? `Unity vergleicht außerdem mit den letzten ${rule.PrevCredCount}.`
        : 'Unity prüft noch einmal.',
    mustChange: 'Bei der nächsten Anmeldung wird selbst gewählt',
    reference: 'Ticket oder Notiz',
    referenceHelp: 'Steht im Audit-Protokoll. Keine PIN und kein Passwort hier.',
    referenceTooLong: 'Höchstens 200 Zeichen.',
    askAgain: 'Noch einmal fragen',
    cancel: 'Abbrechen',
    unseen: 'Es kann nicht mehr gezeigt werden: Setzen Sie noch einmal zurück.',
    uncertain: {
      what: 'Es kam keine Antwort.',
      now: 'Fragen Sie noch einmal: Dieselbe Anfrage wird nur einmal ausgeführt, und ihre Antwort wird genannt.',
    },
  },
  unknown: {
    title: 'Noch nicht bestätigt',
    look: 'Noch einmal nachsehen',
    still: (at) =>
      `Um ${clockWithSeconds(at)} nicht geändert. Bleibt es so, schließen Sie und setzen noch einmal zurück.`,
    unseen: 'Es kann gerade nicht nachgesehen werden. Versuchen Sie es in einigen Sekunden wieder.',
    close: 'Schließen',
  },
  reveal: {
    say: 'Sagen Sie:',
    left: (seconds) => `Verschwindet in ${seconds} s`,
    goneText: 'Es war 30 Sekunden zu sehen. Wurde es nicht notiert, setzen Sie noch einmal zurück.',
    copy: 'Kopieren',
    copied: 'Kopiert: Leeren Sie die Zwischenablage, wenn Sie es benutzt haben.',
    copyFailed: 'Der Browser erlaubt das Kopieren nicht.',
    done: 'Fertig',
  },
  tab: {
    title: 'PIN & Passwort',
    pin: 'Voicemail-PIN',
    password: 'Web-Passwort',
    state: 'Zustand',
    directoryOwned: 'Das gehört dem Firmenverzeichnis. Dort wird es geändert und entsperrt.',
    rule: 'Regel',
    asks: 'Verlangt',
    cannotChange: 'Darf nicht selbst geändert werden',
    failures: 'Fehlversuche seit dem letzten Erfolg',
    lastFailure: 'Letzter Fehlversuch',
  },
}
