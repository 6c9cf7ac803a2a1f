import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Direcciones proxy SMTP',
  effect: (name) =>
    `Unity atribuye a ${isolate(name)} el correo que va a estas direcciones o viene de ellas, y acepta como ${isolate(name)} a un remitente que use una. No añada ninguna que no le pertenezca.`,
  list: 'Direcciones',
  empty: 'Todavía no hay direcciones.',
  emptyText: 'Solo se le atribuye el correo de la dirección de Unity.',
  add: 'Añadir una dirección',
  field: 'Dirección de correo',
  placeholder: 'nombre@empresa.example',
  hint: 'Mientras escribe se busca de quién es.',
  save: 'Guardar',
  cancel: 'Cancelar',
  edit: (address) => `Editar ${address}`,
  editKey: 'Editar una dirección',
  remove: (address) => `Eliminar ${address}`,
  removeKey: 'Eliminar una dirección',
  missing: 'Escriba una dirección de correo.',
  notAnAddress: 'No es una dirección de correo: escríbala como nombre@empresa.example.',
  tooLong: 'Como máximo 320 caracteres.',
  domain:
    'Las direcciones de este dominio no están permitidas aquí. Un administrador de Unity Desk fija cuáles lo están.',
  looking: 'Buscando de quién es …',
  free: (address, name) => `Nadie la tiene. El correo de ${address} contará como de ${isolate(name)}.`,
  owned: {
    self: 'Esta persona ya tiene esta dirección.',
    before: {
      user: 'Pertenece a ',
      contact: 'Pertenece al contacto ',
      list: 'Pertenece a la lista de distribución ',
      'call-handler': 'Pertenece al gestor de llamadas ',
      'private-list': 'Pertenece a la lista privada ',
    },
    after: '. Elimínela allí primero.',
    nameless: {
      user: 'Pertenece a otra persona. Elimínela allí primero.',
      contact: 'Pertenece a un contacto. Elimínela allí primero.',
      list: 'Pertenece a una lista de distribución. Elimínela allí primero.',
      'call-handler': 'Pertenece a un gestor de llamadas. Elimínela allí primero.',
      'private-list': 'Pertenece a una lista privada. Elimínela allí primero.',
    },
  },
  several: {
    add: 'Añadir varias',
    field: 'Direcciones de correo',
    help: 'Una por línea, o separadas por comas. Cada una se guarda por su cuenta; lo que no se guarda queda aquí.',
    placeholder: 'nombre@empresa.example\nnombre@nuevo.example',
    tooMany: (most) => `Solo se toman las primeras ${count(most)}: añada las demás después.`,
    rows: 'Qué se sabe de cada una',
    save: (number) => `Guardar ${count(number)}`,
    close: 'Cerrar',
    states: {
      looking: 'Buscando',
      free: 'Libre',
      unasked: 'Sin buscar',
      flaw: 'Incorrecta',
      own: 'Ya la tiene',
      owned: 'Ocupada',
      domain: 'Dominio no permitido',
      failed: 'Sin guardar',
      saving: 'Guardando',
      added: 'Añadida',
      unseen: 'Sin confirmar',
    },
    added: (number, at) =>
      `${count(number)} ${plural(number, 'dirección añadida', 'direcciones añadidas')}, según lo leído a las ${clockWithSeconds(at)}.`,
  },
  move: 'Cambiar o trasladar',
  confirm: {
    title: '¿Eliminar esta dirección?',
    text: (address, name) =>
      `Unity dejará de atribuir a ${isolate(name)} el correo de ${address}. Se puede deshacer.`,
    act: 'Eliminar',
    cancel: 'Conservarla',
  },
  added: (address, at) => `${address} añadida, según lo leído a las ${clockWithSeconds(at)}.`,
  changed: (address, at) => `Cambiada a ${address}, según lo leído a las ${clockWithSeconds(at)}.`,
  removed: (address, at) => `${address} eliminada, según lo leído a las ${clockWithSeconds(at)}.`,
  unseen: (at) => `Unity aceptó el cambio, pero no lo mostraba a las ${clockWithSeconds(at)}.`,
  look: 'Volver a comprobar',
}
