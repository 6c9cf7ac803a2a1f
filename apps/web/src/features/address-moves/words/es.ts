import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

const addresses = (number: number): string => `${count(number)} ${plural(number, 'dirección', 'direcciones')}`

export const words: Words = {
  title: 'Trasladar direcciones',
  about:
    'Cuando una empresa cambia de dominio o una persona de nombre: cada cual recibe la dirección nueva junto a la antigua o en su lugar. No se escribe nada antes de que usted haya visto el plan.',
  ofOne: 'Solo direcciones de',
  onePerson: 'una persona',
  toPerson: 'Volver a la persona',
  all: 'Las de todos',
  from: 'De',
  fromHelp: 'Un dominio, y con él todas sus direcciones; o una sola dirección.',
  to: 'A',
  toHelp: 'El otro dominio o la otra dirección.',
  keepOld: 'Conservar también las direcciones antiguas',
  keepOldHelp:
    'El correo a la dirección antigua sigue llegando. Sin esto, la dirección nueva ocupa su lugar.',
  plan: 'Mostrar el plan',
  flaws: {
    missing: 'Escriba un dominio o una dirección de correo.',
    neither: 'No es un dominio ni una dirección de correo: escriba empresa.example o nombre@empresa.example.',
    notAddress: 'Una dirección se traslada a una dirección: escriba nombre@empresa.example.',
    notDomain: 'Un dominio se traslada a un dominio: escriba empresa.example.',
    same: 'Ya es esto.',
  },
  planned: 'Plan',
  rows: 'Direcciones del plan',
  becomes: 'pasa a ser',
  standings: {
    ready: 'Lista',
    'has-already': 'Ya la tiene',
    taken: 'Ocupada',
    invalid: 'No es posible',
    done: 'Hecho',
    unknown: 'Sin confirmar',
    refused: 'Rechazada',
    failed: 'Fallida',
    'not-tried': 'Aún sin intentar',
  },
  counted: (number, word) => `${count(number)} ${word.toLowerCase()}`,
  owner: {
    user: 'Pertenece a',
    contact: 'Pertenece al contacto',
    list: 'Pertenece a la lista de distribución',
    'call-handler': 'Pertenece al gestor de llamadas',
    'private-list': 'Pertenece a la lista privada',
  },
  ownerNameless: {
    user: 'Pertenece a otra persona.',
    contact: 'Pertenece a un contacto.',
    list: 'Pertenece a una lista de distribución.',
    'call-handler': 'Pertenece a un gestor de llamadas.',
    'private-list': 'Pertenece a una lista privada.',
  },
  invalid: 'La dirección nueva no sería válida, o su dominio no está permitido aquí.',
  move: (number) => `Trasladar ${addresses(number)}`,
  moved: (number) => `${count(number)} ${plural(number, 'dirección movida', 'direcciones movidas')}.`,
  again: (number) => `Seguir con ${addresses(number)}`,
  more: 'Hay más de las que se pueden trasladar de una vez. Traslade estas y muestre el plan de nuevo.',
  none: 'Nadie tiene una dirección así.',
  noneText:
    'Compruebe si está bien escrita. Las direcciones primarias, que crea Unity mismo, no se trasladan.',
  noneYet: 'Hasta ahora no se ha encontrado ninguna.',
  noneYetText:
    'Unity tiene demasiadas direcciones para revisarlas todas en una petición. Muestre el plan persona por persona.',
  confirm: {
    title: (number) => `¿Trasladar ${addresses(number)}?`,
    keeps: (from, to) =>
      `De ${from} a ${to}. Las antiguas se quedan también. Cada una se puede deshacer en Cambios.`,
    goes: (from, to) =>
      `De ${from} a ${to}. Las antiguas desaparecen: su correo deja de llegar. Cada una se puede deshacer en Cambios.`,
    act: 'Trasladar',
    cancel: 'Ahora no',
  },
}
