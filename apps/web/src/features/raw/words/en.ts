import type { DocumentName } from '../documents.ts'

const documents: Readonly<Record<DocumentName, string>> = {
  user: 'User',
  pin: 'PIN',
  password: 'Web password',
  roles: 'Unity roles',
  extensions: 'Alternate extensions',
  devices: 'Notification devices',
  lists: 'Private lists',
  mailbox: 'Mailbox',
  lamps: 'Message lamps',
  handlers: 'Message handling',
  services: 'Unified messaging',
}

export const words = {
  documents,
  title: 'CUPI',
  about:
    'What CUPI answers about this person, to the letter. It can be read here, not changed; secrets are never in it.',
  document: 'Resource',
  format: 'Format',
  status: (status: number) => `Status ${status}`,
  answer: 'Answer',
  copy: 'Copy the answer',
}

export type Words = typeof words
