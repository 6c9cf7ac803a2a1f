import { isolate } from '#lib/isolate.ts'
import { labelIn } from '../label-in.ts'
import type { Words } from './en.ts'

const labels = {
  Active: 'Notifica ou não',
  DisplayName: 'Nome',
  EventList: 'O que o aciona, separado por vírgulas (como NewVoiceMail)',
  SmtpAddress: 'Destino do e-mail',
  PhoneNumber: 'Número de telefone',
  NotificationTemplateID: 'Aparência do e-mail',
  SmppProviderObjectId: 'Provedor da mensagem curta',
  RecipientAddress: 'Número do destinatário',
  SenderAddress: 'Número do remetente',
  RepeatNotify: 'Notifica a cada mensagem, não só na primeira',
  RepeatInterval: 'Minutos até notificar de novo; 0 é nunca',
  InitialDelay: 'Minutos entre a mensagem e a notificação',
  FailDeviceObjectId: 'Dispositivo tentado se este falhar',
  SendPcaLink: 'Leva à caixa na web',
  StaticText: 'Texto de cada notificação',
  SendCallerId: 'Diz quem ligou',
  SendCount: 'Diz quantas mensagens há',
  MediaSwitchObjectId: 'Sistema telefônico que disca',
  AfterDialDigits: 'Dígitos discados após o número',
  DialDelay: 'Segundos antes dos dígitos seguintes',
  RingsToWait: 'Toques até desistir',
  BusyRetryInterval: 'Minutos entre tentativas se ocupado',
  RetriesOnBusy: 'Tentativas se ocupado',
  RnaRetryInterval: 'Minutos entre tentativas se ninguém atende',
  RetriesOnRna: 'Tentativas se ninguém atende',
  PromptForId: 'Pede o ramal além do PIN',
}

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
  labelOf: labelIn(labels),
  add: 'Adicionar um dispositivo',
  edit: 'Editar um dispositivo',
  removal: 'Excluir este dispositivo?',
  removalText: (name) => `${isolate(name)} deixa de avisar de mensagens novas.`,
}
