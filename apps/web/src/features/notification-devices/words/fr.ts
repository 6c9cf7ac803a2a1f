import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Dispositifs de notification',
  about:
    'Comment cette personne apprend qu’elle a de nouveaux messages. Un numéro ou une adresse hors de l’entreprise fait sortir cette information.',
  empty: {
    title: 'Aucun dispositif de notification.',
    text: 'Seul le voyant du téléphone signale les nouveaux messages à cette personne.',
  },
  kind: 'Type de dispositif',
  kinds: {
    phone: 'Appel',
    pager: 'Téléavertisseur',
    smtp: 'E-mail en texte',
    sms: 'Message court',
    html: 'E-mail mis en forme',
  },
  otherKind: 'D’un autre type, non modifiable ici',
  on: 'Actif',
  off: 'Inactif',
  add: 'Ajouter un dispositif',
  edit: 'Modifier un dispositif',
  removal: 'Supprimer ce dispositif ?',
  removalText: (name) => `${isolate(name)} ne signalera plus les nouveaux messages.`,
}
