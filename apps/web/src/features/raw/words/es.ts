import type { DocumentName } from '../documents.ts'
import type { Words } from './en.ts'

const documents: Readonly<Record<DocumentName, string>> = {
  user: 'Usuario',
  pin: 'PIN',
  password: 'Contraseña web',
  roles: 'Roles en Unity',
  extensions: 'Extensiones alternativas',
  devices: 'Dispositivos de aviso',
  lists: 'Listas privadas',
  mailbox: 'Buzón',
  lamps: 'Luces de mensajes',
  handlers: 'Tratamiento de mensajes',
  services: 'Mensajería unificada',
}

export const words: Words = {
  documents,
  title: 'CUPI',
  about:
    'Lo que CUPI responde sobre esta persona, al pie de la letra. Aquí se lee y no se modifica; nunca contiene secretos.',
  document: 'Recurso',
  format: 'Formato',
  status: (status) => `Estado ${status}`,
  answer: 'Respuesta',
  copy: 'Copiar la respuesta',
}
