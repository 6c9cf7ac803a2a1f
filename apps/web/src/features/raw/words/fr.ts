import type { DocumentName } from '../documents.ts'
import type { Words } from './en.ts'

const documents: Readonly<Record<DocumentName, string>> = {
  user: 'Utilisateur',
  pin: 'Code PIN',
  password: 'Mot de passe web',
  roles: 'Rôles dans Unity',
  extensions: 'Postes secondaires',
  devices: 'Dispositifs de notification',
  lists: 'Listes privées',
  mailbox: 'Boîte',
  lamps: 'Voyants de message',
  handlers: 'Traitement des messages',
  services: 'Messagerie unifiée',
}

export const words: Words = {
  documents,
  title: 'CUPI',
  about:
    'Ce que CUPI répond sur cette personne, mot pour mot. On peut le lire ici, pas le modifier ; aucun secret n’y figure.',
  document: 'Ressource',
  format: 'Format',
  status: (status) => `Statut ${status}`,
  answer: 'Réponse',
  copy: 'Copier la réponse',
}
