import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  what: 'Die Helpdesk-Konsole für Cisco Unity Connection',
  title: 'Anmelden',
  name: 'Name',
  nameMissing: 'Geben Sie Ihren Namen ein.',
  password: 'Passwort',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  code: 'Code Ihrer Authenticator-App',
  codeAsked: 'Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt.',
  codeWrong: 'Der Code ist falsch oder wurde schon verwendet. Warten Sie auf den nächsten.',
  submit: 'Anmelden',
  wait: (seconds) => `Noch ${seconds} s`,
  or: 'oder',
  singleSignOn: 'Mit Single Sign-on anmelden',
  singleSignOnAway: 'Das Single Sign-on antwortet nicht. Es wird von selbst erneut versucht.',
  wrong: 'Der Name oder das Passwort ist falsch.',
  throttled: (seconds) =>
    seconds > 0
      ? `Zu viele Versuche. In ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} können Sie es wieder versuchen.`
      : 'Sie können es jetzt wieder versuchen.',
  renewal: {
    title: 'Ihre Sitzung ist beendet',
    text: 'Melden Sie sich wieder an, um dort weiterzumachen, wo Sie waren. Was Sie eingegeben haben, ist noch da.',
    other: 'Verlassen und als jemand anderes anmelden',
  },
  signOn: {
    stepUp: { title: 'Erneut anmelden' },
    submit: 'Zum Single Sign-on',
    closed: 'Das Single Sign-on öffnet sich in einem eigenen Fenster.',
    open: 'Schließen Sie die Anmeldung im geöffneten Fenster ab. Diese Seite macht dann von selbst weiter.',
    blocked:
      'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es noch einmal.',
  },
  secondFactor: {
    title: 'Zweiter Faktor',
    off: 'Mit einer Authenticator-App auf Ihrem Telefon öffnet Ihr Passwort allein nichts mehr.',
    on: 'Bei der Anmeldung und vor gefährlichen Vorgängen wird nach einem Code Ihrer Authenticator-App gefragt.',
    elsewhere:
      'Sie melden sich über Single Sign-on an. Was dort außer einem Passwort verlangt wird, wird auch dort eingestellt.',
    setUp: 'Authenticator-App einrichten',
    remove: 'Authenticator-App entfernen',
    give: 'Geben Sie diesen Schlüssel in Ihre Authenticator-App ein. Er wird nur dieses eine Mal gezeigt.',
    copy: 'Schlüssel kopieren',
    open: 'In einer Authenticator-App auf diesem Gerät öffnen',
    confirm: 'Einschalten',
  },
  signedOn: { title: 'Sie sind angemeldet', text: 'Sie können dieses Fenster schließen.' },
  stepUp: {
    title: 'Geben Sie Ihr Passwort noch einmal ein',
    submit: 'Weiter',
    cancel: 'Nicht ausführen',
  },
}
