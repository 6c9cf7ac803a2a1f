import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Dispositivos de notificação',
  about:
    'Como esta pessoa fica sabendo de mensagens novas. Um número ou endereço de fora da empresa leva essa informação para fora.',
  empty: {
    title: 'Nenhum dispositivo de notificação.',
    text: 'Só a luz do telefone avisa esta pessoa de mensagens novas.',
  },
  kind: 'Tipo de dispositivo',
  kinds: {
    phone: 'Chamada',
    pager: 'Pager',
    smtp: 'E-mail de texto',
    sms: 'Mensagem curta',
    html: 'E-mail com layout',
  },
  otherKind: 'De outro tipo, não se altera aqui',
  on: 'Ativo',
  off: 'Inativo',
  add: 'Adicionar um dispositivo',
  edit: 'Editar um dispositivo',
  removal: 'Excluir este dispositivo?',
  removalText: (name) => `${isolate(name)} deixa de avisar de mensagens novas.`,
}
