import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Adresses proxy SMTP',
  effect: (name) =>
    `Unity attribue à ${isolate(name)} le courrier adressé à ces adresses ou qui en vient, et accepte comme ${isolate(name)} un expéditeur qui en utilise une. N’en ajoutez aucune qui ne soit pas à cette personne.`,
  list: 'Adresses',
  empty: 'Pas encore d’adresses.',
  emptyText: 'Seul le courrier de l’adresse Unity est attribué à cette personne.',
  add: 'Ajouter une adresse',
  field: 'Adresse e-mail',
  placeholder: 'nom@entreprise.example',
  hint: 'Pendant la saisie, on cherche à qui elle est.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: (address) => `Modifier ${address}`,
  editKey: 'Modifier une adresse',
  remove: (address) => `Supprimer ${address}`,
  removeKey: 'Supprimer une adresse',
  missing: 'Saisissez une adresse e-mail.',
  notAnAddress: 'Ce n’est pas une adresse e-mail : écrivez-la comme nom@entreprise.example.',
  tooLong: '320 caractères au plus.',
  domain:
    'Les adresses de ce domaine ne sont pas autorisées ici. Un administrateur d’Unity Desk fixe lesquelles le sont.',
  looking: 'Recherche de son propriétaire …',
  free: (address, name) =>
    `Personne ne l’a. Le courrier de ${address} comptera comme celui de ${isolate(name)}.`,
  owned: {
    self: 'Cette personne a déjà cette adresse.',
    before: {
      user: 'Elle appartient à ',
      contact: 'Elle appartient au contact ',
      list: 'Elle appartient à la liste de diffusion ',
      'call-handler': 'Elle appartient au gestionnaire d’appels ',
      'private-list': 'Elle appartient à la liste privée ',
    },
    after: '. Supprimez-la d’abord à cet endroit.',
    nameless: {
      user: 'Elle appartient à quelqu’un d’autre. Supprimez-la d’abord à cet endroit.',
      contact: 'Elle appartient à un contact. Supprimez-la d’abord à cet endroit.',
      list: 'Elle appartient à une liste de diffusion. Supprimez-la d’abord à cet endroit.',
      'call-handler': 'Elle appartient à un gestionnaire d’appels. Supprimez-la d’abord à cet endroit.',
      'private-list': 'Elle appartient à une liste privée. Supprimez-la d’abord à cet endroit.',
    },
  },
  several: {
    add: 'En ajouter plusieurs',
    field: 'Adresses e-mail',
    help: 'Une par ligne, ou séparées par des virgules. Chacune est enregistrée à part ; ce qui ne l’est pas reste ici.',
    placeholder: 'nom@entreprise.example\nnom@nouveau.example',
    tooMany: (most) => `Seules les ${count(most)} premières sont prises : ajoutez les autres ensuite.`,
    rows: 'Ce que l’on sait de chacune',
    save: (number) => `Enregistrer ${count(number)}`,
    close: 'Fermer',
    states: {
      looking: 'Recherche',
      free: 'Libre',
      unasked: 'Non vérifiée',
      flaw: 'Incorrecte',
      own: 'Déjà présente',
      owned: 'Prise',
      domain: 'Domaine non autorisé',
      failed: 'Non enregistrée',
      saving: 'Enregistrement',
      added: 'Ajoutée',
      unseen: 'Non confirmée',
    },
    added: (number, at) =>
      `${count(number)} ${plural(number, 'adresse ajoutée', 'adresses ajoutées')}, relu à ${clockWithSeconds(at)}.`,
  },
  move: 'Renommer ou déplacer',
  confirm: {
    title: 'Supprimer cette adresse ?',
    text: (address, name) =>
      `Unity n’attribuera plus à ${isolate(name)} le courrier de ${address}. On peut revenir en arrière.`,
    act: 'Supprimer',
    cancel: 'La garder',
  },
  added: (address, at) => `${address} ajoutée, relu à ${clockWithSeconds(at)}.`,
  changed: (address, at) => `Remplacée par ${address}, relu à ${clockWithSeconds(at)}.`,
  removed: (address, at) => `${address} supprimée, relu à ${clockWithSeconds(at)}.`,
  unseen: (at) => `Unity a accepté la modification, mais ne la montrait pas à ${clockWithSeconds(at)}.`,
  look: 'Vérifier à nouveau',
}
