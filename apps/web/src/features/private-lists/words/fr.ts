import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Listes privées',
  about: 'Des destinataires auxquels cette personne s’adresse ensemble. Personne d’autre ne voit ces listes.',
  empty: { title: 'Aucune liste privée.', text: 'Une liste se crée ici, ou par la personne au téléphone.' },
  number: (number) => `Numéro ${number}`,
  add: 'Ajouter une liste',
  edit: 'Modifier une liste',
  removal: 'Supprimer cette liste ?',
  removalText: (name) => `${isolate(name)} disparaît avec tous ses membres. Les personnes restent.`,
  members: {
    title: 'Membres',
    none: 'Personne n’y figure encore.',
    find: 'Chercher une personne à ajouter',
    found: 'Personnes trouvées',
    addNamed: (name) => `Ajouter ${name}`,
    unnamed: 'Sans nom',
    removal: 'Retirer de la liste ?',
    removalText: (name, list) => `${isolate(name)} ne figurera plus sur ${isolate(list)}.`,
  },
}
