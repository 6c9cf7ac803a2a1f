import type { Words } from './en.ts'

export const words: Words = {
  title: 'Postes',
  about: 'Les numéros qui mènent à cette boîte vocale. Le poste principal se modifie dans les Réglages.',
  empty: { title: 'Aucun numéro.', text: 'La boîte vocale n’est pas joignable par téléphone.' },
  primary: 'Principal',
  add: 'Ajouter un poste',
  edit: 'Modifier un poste',
  removal: 'Supprimer ce poste ?',
  removalText: (extension) => `Les appels vers ${extension} n’arriveront plus dans cette boîte vocale.`,
}
