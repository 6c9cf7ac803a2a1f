import { isolate } from '#lib/isolate.ts'
import { labelIn } from '../label-in.ts'
import type { Words } from './en.ts'

const labels = {
  Active: 'Avisa o no',
  DisplayName: 'Nombre',
  EventList: 'Qué lo activa, separado por comas (como NewVoiceMail)',
  SmtpAddress: 'Destino del correo',
  PhoneNumber: 'Número de teléfono',
  NotificationTemplateID: 'Aspecto del correo',
  SmppProviderObjectId: 'Proveedor del mensaje corto',
  RecipientAddress: 'Número del destinatario',
  SenderAddress: 'Número del remitente',
  RepeatNotify: 'Avisa con cada mensaje, no solo con el primero',
  RepeatInterval: 'Minutos hasta volver a avisar; 0 es nunca',
  InitialDelay: 'Minutos entre el mensaje y el aviso',
  FailDeviceObjectId: 'Dispositivo que se prueba si este falla',
  SendPcaLink: 'Enlaza con el buzón en la web',
  StaticText: 'Texto de cada aviso',
  SendCallerId: 'Dice quién llamó',
  SendCount: 'Dice cuántos mensajes hay',
  MediaSwitchObjectId: 'Sistema telefónico que marca',
  AfterDialDigits: 'Cifras que se marcan tras el número',
  DialDelay: 'Segundos antes de las cifras siguientes',
  RingsToWait: 'Tonos antes de abandonar',
  BusyRetryInterval: 'Minutos entre intentos si comunica',
  RetriesOnBusy: 'Intentos si comunica',
  RnaRetryInterval: 'Minutos entre intentos si nadie contesta',
  RetriesOnRna: 'Intentos si nadie contesta',
  PromptForId: 'Pide la extensión además del PIN',
}

export const words: Words = {
  title: 'Dispositivos de aviso',
  about:
    'Cómo se entera esta persona de los mensajes nuevos. Un número o una dirección de fuera de la empresa saca noticias de ella.',
  empty: {
    title: 'No hay dispositivos de aviso.',
    text: 'Solo la luz del teléfono avisa a esta persona de los mensajes nuevos.',
  },
  kind: 'Tipo de dispositivo',
  kinds: {
    phone: 'Llamada',
    pager: 'Buscapersonas',
    smtp: 'Correo de texto',
    sms: 'Mensaje corto',
    html: 'Correo con diseño',
  },
  otherKind: 'De otro tipo, no se modifica aquí',
  on: 'Activo',
  off: 'Inactivo',
  labelOf: labelIn(labels),
  add: 'Añadir un dispositivo',
  edit: 'Editar un dispositivo',
  removal: '¿Eliminar este dispositivo?',
  removalText: (name) => `${isolate(name)} dejará de avisar de los mensajes nuevos.`,
}
