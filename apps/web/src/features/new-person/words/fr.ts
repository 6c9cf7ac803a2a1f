import type { OwnerKind } from '@unity-desk/contract'
import type { Words } from './en.ts'

const kinds: Readonly<Record<OwnerKind, string>> = {
  user: 'une personne',
  contact: 'un contact',
  list: 'une liste de distribution',
  'call-handler': 'un gestionnaire d’appels',
  'private-list': 'une liste privée',
}

export const words: Words = {
  begin: 'Ajouter une personne',
  title: 'Ajouter une personne',
  template: 'Modèle',
  templateHelp:
    'La classe de service, la langue, la règle du code PIN et tout ce qui n’est pas demandé ici en proviennent.',
  labels: {
    FirstName: 'Prénom',
    LastName: 'Nom',
    DisplayName: 'Nom affiché',
    Alias: 'Alias',
    DtmfAccessId: 'Poste',
    EmailAddress: 'Adresse e-mail',
    Department: 'Service',
  },
  noDigits: 'Des chiffres seulement : il faut pouvoir la composer.',
  noAddress: 'Ce n’est pas une adresse e-mail.',
  taken: (name, kind) => `Déjà attribué à ${name} (${kinds[kind]}).`,
  next: (after) => `Prochaine libre après ${after}`,
  nextAway: 'Aucun numéro libre n’a pu être trouvé pour l’instant. Saisissez-en un.',
  submit: 'Ajouter',
  made: (name) => `${name} : envoi fait à Unity.`,
  nextStep: 'Le code PIN est celui du modèle. Donnez-lui le sien avant son premier appel.',
  lookLater: 'Personne avec cet alias pour l’instant. Vérifiez de nouveau avant de recommencer.',
  open: 'Ouvrir la personne',
  search: 'Chercher l’alias',
  another: 'En ajouter une autre',
}
