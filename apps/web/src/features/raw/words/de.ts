import type { DocumentName } from '../documents.ts'
import type { Words } from './en.ts'

const documents: Readonly<Record<DocumentName, string>> = {
  user: 'Benutzer',
  pin: 'PIN',
  password: 'Web-Passwort',
  roles: 'Unity-Rollen',
  extensions: 'Weitere Durchwahlen',
  devices: 'Benachrichtigungsgeräte',
  lists: 'Private Listen',
  mailbox: 'Postfach',
  lamps: 'Nachrichtenlampen',
  handlers: 'Umgang mit Nachrichten',
  services: 'Unified Messaging',
}

export const words: Words = {
  documents,
  title: 'CUPI',
  about:
    'Was CUPI zu dieser Person wörtlich antwortet. Hier kann es gelesen, aber nicht geändert werden; Geheimnisse stehen nie darin.',
  document: 'Ressource',
  format: 'Format',
  status: (status) => `Status ${status}`,
  answer: 'Antwort',
  copy: 'Antwort kopieren',
}
