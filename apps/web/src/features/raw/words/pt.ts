import type { DocumentName } from '../documents.ts'
import type { Words } from './en.ts'

const documents: Readonly<Record<DocumentName, string>> = {
  user: 'Usuário',
  pin: 'PIN',
  password: 'Senha da web',
  roles: 'Funções no Unity',
  extensions: 'Ramais alternativos',
  devices: 'Dispositivos de notificação',
  lists: 'Listas privadas',
  mailbox: 'Caixa postal',
  lamps: 'Luzes de mensagem',
  handlers: 'Tratamento de mensagens',
  services: 'Mensagens unificadas',
}

export const words: Words = {
  documents,
  title: 'CUPI',
  about:
    'O que o CUPI responde sobre esta pessoa, ao pé da letra. Aqui se lê e não se altera; nunca há segredos nele.',
  document: 'Recurso',
  format: 'Formato',
  status: (status) => `Status ${status}`,
  answer: 'Resposta',
  copy: 'Copiar a resposta',
}
