import type { Words } from './en.ts'
export const words: Words = {
  title: 'Buzón',
  facts: {
    size: 'Tamaño',
    messages: 'Mensajes',
    warn: 'Aviso a partir de',
    send: 'No puede enviar a partir de',
    receive: 'No recibe nada a partir de',
    policy: 'Mensajes antiguos',
    receipts: 'Los remitentes saben cuándo se oyó un mensaje',
    store: 'Almacén',
    state: 'Estado',
    notMounted: 'El almacén no está: no se pueden oír ni dejar mensajes.',
  },
}
