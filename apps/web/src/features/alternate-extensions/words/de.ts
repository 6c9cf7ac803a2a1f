import type { Words } from './en.ts'

export const words: Words = {
  title: 'Durchwahlen',
  about: 'Die Nummern, die zu diesem Postfach führen. Die Haupt-Durchwahl wird unter Einstellungen geändert.',
  empty: { title: 'Keine Nummern.', text: 'Das Postfach ist per Telefon nicht erreichbar.' },
  primary: 'Haupt-Durchwahl',
  add: 'Durchwahl hinzufügen',
  edit: 'Durchwahl bearbeiten',
  removal: 'Diese Durchwahl löschen?',
  removalText: (extension) => `Anrufe an ${extension} erreichen dieses Postfach nicht mehr.`,
}
