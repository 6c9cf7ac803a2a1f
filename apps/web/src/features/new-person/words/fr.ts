import type { Words } from './en.ts'

export const words: Words = {
  begin: 'Ajouter une personne',
  title: 'Ajouter une personne',
  template: 'Modèle',
  templateHelp:
    'La classe de service, la langue, la règle du code PIN et tout ce qui n’est pas demandé ici en proviennent.',
  noDigits: 'Des chiffres seulement : il faut pouvoir la composer.',
  noAddress: 'Ce n’est pas une adresse e-mail.',
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
