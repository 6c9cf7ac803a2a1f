import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

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
  add: 'Añadir un dispositivo',
  edit: 'Editar un dispositivo',
  removal: '¿Eliminar este dispositivo?',
  removalText: (name) => `${isolate(name)} dejará de avisar de los mensajes nuevos.`,
}
