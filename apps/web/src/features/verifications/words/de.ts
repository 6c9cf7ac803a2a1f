import type { VerificationMethod, VerifiedAction } from '@unity-desk/contract'
import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

const actions: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Neue PIN',
  'pin-unlock': 'PIN entsperren',
  'password-reset': 'Neues Web-Passwort',
  'password-unlock': 'Web-Passwort entsperren',
}

const before: Readonly<Record<VerifiedAction, string>> = {
  'pin-reset': 'Vergewissern Sie sich, wer anruft, bevor eine neue PIN gesetzt wird.',
  'pin-unlock': 'Vergewissern Sie sich, wer anruft, bevor die PIN entsperrt wird.',
  'password-reset': 'Vergewissern Sie sich, wer anruft, bevor ein neues Web-Passwort gesetzt wird.',
  'password-unlock': 'Vergewissern Sie sich, wer anruft, bevor das Web-Passwort entsperrt wird.',
}

const methods: Readonly<Record<VerificationMethod, Words['methods']['vouch']>> = {
  'mail-code': {
    label: 'Code per E-Mail',
    help: 'Ein Code geht an die E-Mail-Adresse, die Unity kennt. Der Anrufer liest ihn Ihnen vor.',
    act: 'Code senden',
  },
  vouch: {
    label: 'Kollege',
    help: 'Jemand aus dem Team, der den Anrufer kennt, bürgt für ihn, unter „Wartet“.',
    act: 'Im Team fragen',
  },
  override: {
    label: 'Ausnahme',
    help: 'Niemand kann den Anrufer prüfen. Eine zweite Person muss zustimmen, und die Sicherheit erfährt davon.',
    act: 'Um Zustimmung bitten',
  },
}

export const words: Words = {
  title: (name) => (name === '' ? 'Anrufer prüfen' : `Ist das wirklich ${isolate(name)}?`),
  before,
  forWhat: 'Prüfen für',
  how: 'Wie',
  actions,
  methods,
  reason: 'Grund',
  reasonHelp: 'Die zweite Person liest ihn, und er steht im Audit-Protokoll.',
  reasonMissing: 'Sagen Sie, warum der Anrufer nicht geprüft werden kann.',
  cancel: 'Abbrechen',
  other: 'Anders prüfen',
  over: 'Die Zeit ist um, oder die Prüfung wurde beendet. Prüfen Sie den Anrufer neu.',
  noAttempts: 'Für diesen Code war kein Versuch mehr übrig. Senden Sie einen neuen, oder fragen Sie im Team.',
  left: (clock) => `noch ${clock}`,
  say: 'Sagen Sie zuerst:',
  sayWhere: 'Der Anrufer sieht dieselben Worte in seiner E-Mail und im Portal und weiß so, dass Sie es sind.',
  code: 'Code, den der Anrufer vorliest',
  codeForm: 'Der Code hat acht Ziffern.',
  sentTo: (address) => `Gesendet an ${isolate(address)},`,
  wrongCode: (left) =>
    `Das ist nicht der Code. ${left === 1 ? 'Ein Versuch ist' : `${left} Versuche sind`} noch übrig.`,
  check: 'Code prüfen',
  vouching: {
    waits: 'Es wird auf jemanden aus dem Team gewartet,',
    how: 'Fragen Sie jemanden, der den Anrufer kennt: Es steht dort unter „Wartet“. Hier geht es dann von selbst weiter.',
  },
  approving: {
    waits: 'Eine zweite Person muss zustimmen,',
    how: 'Das gilt für geschützte Personen, für das zweite Zurücksetzen an einem Tag und für Ausnahmen. Es steht im Team unter „Wartet“. Hier geht es dann von selbst weiter.',
  },
  line: {
    label: 'Anrufer',
    not: 'Anrufer nicht geprüft',
    verified: (action) => `Anrufer geprüft: ${action}`,
    verify: 'Anrufer prüfen',
  },
  waiting: {
    title: 'Wartet auf Sie',
    text: 'Anrufer, denen jemand aus Ihrem Team allein nicht helfen kann.',
    badge: (number) => (number === 1 ? 'Eine Anfrage wartet' : `${number} Anfragen warten`),
    empty: 'Niemand wartet.',
    emptyText:
      'Wenn jemand aus dem Team eine Person braucht, die einen Anrufer kennt, oder eine zweite Person, steht es hier.',
    first: 'Die erste Anfrage bestätigen',
    asks: (operator, action) => `${isolate(operator)} bittet um: ${action}`,
    reference: (reference) => `Ticket ${isolate(reference)}`,
    reason: (reason) => `Grund: ${isolate(reason)}`,
    vouch: {
      tag: 'Kennen Sie die Person?',
      act: 'Bürgen',
      actFor: (name) => `Für ${name} bürgen`,
      title: (name) => `Haben Sie sich vergewissert, dass es ${isolate(name)} ist?`,
      means: (operator, action) =>
        `Bürgen Sie nur, wenn Sie mit der Person gesprochen haben und sie kennen. ${isolate(operator)} tut dann dies: ${action}. Ihr Name steht im Audit-Protokoll.`,
      done: (operator) => `Sie haben gebürgt. ${isolate(operator)} kann weitermachen.`,
    },
    approval: {
      tag: 'Braucht zwei',
      act: 'Zustimmen',
      actFor: (name) => `Für ${name} zustimmen`,
      title: (name) => `Für ${isolate(name)} zustimmen?`,
      means: (operator, action) =>
        `${isolate(operator)} tut dann dies: ${action}. Ihr Name steht im Audit-Protokoll.`,
      done: (operator) => `Sie haben zugestimmt. ${isolate(operator)} kann weitermachen.`,
    },
  },
}
