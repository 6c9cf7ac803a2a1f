import { plural } from '#lib/language.ts'
import { clockWithSeconds, count } from '#lib/time.ts'
import { labelled } from '../labelled.ts'
import type { Words } from './en.ts'

const labels: Readonly<Record<string, string>> = {
  DisplayName: 'Nombre que se muestra',
  FirstName: 'Nombre',
  LastName: 'Apellido',
  Alias: 'Nombre de acceso',
  DtmfAccessId: 'Extensión',
  Department: 'Departamento',
  Title: 'Cargo',
  Manager: 'Responsable',
  EmployeeId: 'Número de empleado',
  EmailAddress: 'Dirección de correo de la empresa',
  SmtpAddress: 'Dirección de correo',
  City: 'Ciudad',
  State: 'Estado o provincia',
  Country: 'País',
  PostalCode: 'Código postal',
  Building: 'Edificio',
  Address: 'Dirección postal',
  CosObjectId: 'Clase de servicio',
  PartitionObjectId: 'Partición',
  Language: 'Idioma',
  TimeZone: 'Zona horaria',
  ListInDirectory: 'Figura en el directorio',
  Inactive: 'Fuera de servicio',
  ObjectId: 'Identificador en Unity',
  ObjectGlobalUserObjectId: 'Persona a la que pertenece',
  PhoneNumber: 'Número de teléfono',
  Active: 'Activo',
}

export const words: Words = {
  title: 'Cambios',
  about:
    'Lo que se ha cambiado en Unity por medio de Unity Desk, lo más reciente primero. Casi todo se puede deshacer mientras nadie lo haya cambiado después. Los PIN y las contraseñas no se guardan nunca ni vuelven nunca.',
  journal: 'Cambios, los más recientes primero',
  loading: 'Leyendo el diario …',
  again: 'Volver a comprobar',
  older: 'Mostrar cambios anteriores',
  shown: (number, isAll) =>
    isAll
      ? `${count(number)} ${plural(number, 'cambio', 'cambios')}`
      : `Los últimos ${count(number)} cambios`,
  keys: {
    move: 'Recorrer los cambios',
    open: 'Mostrar un cambio entero',
    close: 'Mostrar menos de un cambio',
  },
  filter: {
    person: 'Persona',
    actor: 'Hecho por',
    drop: (name) => `Mostrar más que ${name}`,
    mine: 'Solo los míos',
    everybody: 'Los de todos',
  },
  tab: { all: 'Abrir en el diario' },
  empty: {
    title: 'No se ha cambiado nada.',
    person: 'No se ha cambiado nada de esta persona.',
    text: 'Cada cambio en ajustes, direcciones y listas aparece aquí, con lo que había antes.',
  },
  actions: {
    'users.create': 'Persona nueva',
    'users.update': 'Cambio en una persona',
    'users.remove': 'Eliminación de una persona',
    'users.mailbox.update': 'Cambio en un buzón',
    'users.alternateExtensions.create': 'Extensión alternativa nueva',
    'users.alternateExtensions.update': 'Cambio en una extensión alternativa',
    'users.alternateExtensions.remove': 'Eliminación de una extensión alternativa',
    'users.privateLists.create': 'Lista privada nueva',
    'users.privateLists.update': 'Cambio en una lista privada',
    'users.privateLists.remove': 'Eliminación de una lista privada',
    'users.userRoles.create': 'Rol de Unity nuevo',
    'users.userRoles.remove': 'Retirada de un rol de Unity',
    'smtpProxyAddresses.create': 'Dirección nueva',
    'smtpProxyAddresses.update': 'Cambio en una dirección',
    'smtpProxyAddresses.remove': 'Eliminación de una dirección',
  },
  states: { revertable: 'Se puede deshacer', reverted: 'Deshecho', 'not-revertable': 'Se queda' },
  diff: {
    field: 'Campo',
    before: 'Antes',
    after: 'Cambiado a',
    now: 'Ahora',
    gone: 'no está',
    none: 'Ningún campo tiene otro valor que antes.',
    conflict: 'Cambiado después',
  },
  labelOf: labelled(labels),
  facts: {
    person: 'Persona',
    openPerson: 'Abrir la persona',
    actor: 'Hecho por',
    at: 'Hecho el',
    reference: 'Incidencia o nota',
    action: 'Acción',
    reverts: 'Deshace otro cambio',
    revertedBy: 'Deshecho por otro cambio',
    open: 'Mostrarlo',
  },
  revert: 'Deshacer este cambio',
  reverted: 'Se ha deshecho.',
  notRevertable: 'No se puede deshacer.',
  changedSince:
    'Alguien lo ha cambiado después: vea lo que está marcado. Deshacer lo destruiría; cámbielo a mano si está mal.',
  goneSince: 'Lo que se cambió ya no está, así que no hay nada que deshacer.',
  confirm: {
    title: '¿Deshacer este cambio?',
    text: {
      update: 'Los campos recuperan los valores que tenían antes.',
      create: 'Lo que se creó se elimina de nuevo.',
      remove: 'Lo que se eliminó se crea de nuevo, con un ObjectId propio.',
    },
    act: 'Deshacer',
    cancel: 'Dejarlo',
  },
  ended: {
    done: (at) => `Deshecho, según confirmó Unity a las ${clockWithSeconds(at)}.`,
    unknown: (at) =>
      `Unity no lo había confirmado a las ${clockWithSeconds(at)}: no se sabe si está deshecho. Compruébelo antes de repetirlo.`,
  },
}
