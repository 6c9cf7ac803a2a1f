import type { Words } from './en.ts'

export const words: Words = {
  begin: 'Person hinzufügen',
  title: 'Person hinzufügen',
  template: 'Vorlage',
  templateHelp: 'Serviceklasse, Sprache, PIN-Regel und alles, wonach hier nicht gefragt wird, kommen daraus.',
  noDigits: 'Nur Ziffern: Sie muss gewählt werden können.',
  noAddress: 'Das ist keine E-Mail-Adresse.',
  next: (after) => `Nächste freie nach ${after}`,
  nextAway: 'Gerade konnte keine freie Nummer gefunden werden. Geben Sie eine ein.',
  submit: 'Hinzufügen',
  made: (name) => `${name} wurde an Unity gesendet.`,
  nextStep: 'Die PIN ist die der Vorlage. Geben Sie der Person eine eigene, bevor sie anruft.',
  lookLater: 'Noch ist niemand mit diesem Alias da. Sehen Sie noch einmal nach, bevor Sie es wiederholen.',
  open: 'Person öffnen',
  search: 'Nach dem Alias suchen',
  another: 'Weitere hinzufügen',
}
