import { isolate } from '#lib/isolate.ts'
import { clockOrDay } from '#lib/time.ts'
import type { Words } from './en.ts'

const via = {
  session: 'en la consola',
  token: 'con un token',
  local: 'en el servidor',
  system: 'automáticamente',
  portal: 'en el portal',
}

const kinds: Readonly<Record<string, string>> = {
  users: 'una persona',
  smtpProxyAddresses: 'una dirección',
  operators: 'un operador',
  tokens: 'un token',
}

export const words: Words = {
  title: 'Registro de auditoría',
  log: 'Acciones, las más recientes primero',
  toCheck: {
    badge: (number) => `${number} por comprobar`,
    title: (number) =>
      number === 1
        ? 'Nadie sabe si una acción de los últimos días llegó a aplicarse.'
        : `Nadie sabe si ${number} acciones de los últimos días llegaron a aplicarse.`,
    show: (number) => (number === 1 ? 'Mostrarla' : 'Mostrarlas'),
  },
  filter: {
    label: 'Lo que se muestra',
    target: 'Persona o cosa',
    anyTarget: 'Mostrar también las demás',
    action: 'Qué se hizo',
    anyAction: 'Todo',
    result: 'En qué quedó',
    anyResult: 'Todo',
    actor: 'Operador',
    anyActor: 'Cualquiera',
    from: 'Desde',
    to: 'Hasta',
    clear: 'Mostrar todo',
  },
  meta: {
    shown: (number, isAll) =>
      isAll ? `${number} ${number === 1 ? 'acción' : 'acciones'}` : `Las últimas ${number} acciones`,
    asOf: (at, now) => `a fecha de ${clockOrDay(at, now)}`,
    again: 'Volver a mirar',
    older: 'Mostrar acciones anteriores',
    loading: 'Leyendo el registro de auditoría…',
  },
  export: {
    csv: 'CSV',
    ndjson: 'NDJSON',
    label: (format) => `Exportar lo mostrado como ${format}`,
  },
  empty: {
    title: 'Todavía no se ha hecho nada.',
    text: 'Aquí aparece cada inicio de sesión, cada consulta de una persona y cada cambio: quién lo hizo y en qué quedó.',
    noneTitle: 'No hay coincidencias.',
    noneText:
      'Ninguna acción del registro es de este tipo. Muestre más días o quite una parte de lo que ha pedido.',
    person: 'Todavía no se ha hecho nada con esta persona.',
    personText:
      'Aquí aparecen los restablecimientos, los desbloqueos y los cambios, y quién ha mirado esta página.',
  },
  keys: {
    move: 'Moverse por el registro',
    open: 'Mostrar todo sobre una acción',
    close: 'Mostrar menos sobre una acción',
  },
  act: {
    nobody: 'nadie',
    kind: (kind) => kinds[kind] ?? kind,
    result: 'Resultado',
    reason: 'Motivo',
    target: 'Sobre',
    openPerson: 'Abrir la persona',
    allOfTarget: 'Todo lo que se hizo aquí',
    actor: 'Hecho por',
    allOfActor: (name) => `Todo lo de ${isolate(name)}`,
    role: (role, how) => `(${[role, via[how]].filter(Boolean).join(', ')})`,
    reference: 'Ticket o nota',
    source: 'Desde la dirección',
    request: 'Solicitud',
    copyRequest: 'Copiar el número de solicitud',
    copyId: 'Copiar el ObjectId',
    unity: 'Respuesta de Unity',
    unityAnswer: (status, node) =>
      [status === null ? 'ninguna' : `estado ${status}`, node && `de ${node}`].filter(Boolean).join(', '),
    phases: { intent: 'Iniciada', outcome: 'Terminada', resolved: 'Aclarada', event: 'Anotada' },
    record: (seq) => `registro ${seq}`,
    asked: 'Lo que se pidió',
    action: 'Acción',
    searching: 'Buscando el resto en el registro…',
  },
  tab: { all: 'Abrir en el registro de auditoría' },
  actions: {
    credentials: {
      'users.pin.reset': 'PIN restablecido',
      'users.pin.unlock': 'PIN desbloqueado',
      'users.pin.update': 'PIN cambiado',
      'users.password.update': 'Contraseña web cambiada',
    },
    callers: {
      'verifications.start': 'Verificación de llamante iniciada',
      'verifications.confirm': 'Código leído por el llamante',
      'verifications.vouch': 'Identidad del llamante avalada',
      'verifications.approve': 'Aprobación como segunda persona',
      'verifications.give-up': 'Verificación de llamante abandonada',
      'verifications.limit': 'Límite alcanzado',
    },
    people: {
      'users.view': 'Persona consultada',
      'users.create': 'Persona creada',
      'users.update': 'Persona cambiada',
      'users.remove': 'Persona eliminada',
      'users.userRoles.create': 'Rol de Unity concedido',
      'users.userRoles.remove': 'Rol de Unity retirado',
    },
    addresses: {
      'smtpProxyAddresses.create': 'Dirección añadida',
      'smtpProxyAddresses.update': 'Dirección cambiada',
      'smtpProxyAddresses.remove': 'Dirección eliminada',
    },
    session: {
      'session.begin': 'Inicio de sesión',
      'session.end': 'Cierre de sesión',
      'sessions.end': 'Sesión ajena terminada',
      'session.second-factor.add': 'Segundo factor configurado',
      'session.second-factor.remove': 'Segundo factor quitado',
    },
    administration: {
      'operators.add': 'Operador añadido',
      'operators.change': 'Operador cambiado',
      'operators.remove': 'Operador eliminado',
      'operator.add': 'Operador añadido, en el servidor',
      'operator.put': 'Operador cambiado, en el servidor',
      'vips.put': 'Persona protegida',
      'vips.remove': 'Protección de una persona retirada',
      'tokens.create': 'Token creado',
      'tokens.revoke': 'Token revocado',
      'audit.export': 'Registro de auditoría exportado',
    },
  },
  groups: {
    credentials: 'PIN y contraseña',
    callers: 'Llamantes verificados',
    people: 'Personas',
    addresses: 'Direcciones',
    session: 'Sesiones',
    administration: 'Administración',
  },
  details: {
    mode: 'Tipo de PIN',
    mustChange: 'Debe cambiarse',
    'before.TimeChanged': 'Cambiado antes',
    'before.HackCount': 'Fallos antes',
    role: 'Rol',
    password: 'Contraseña',
    permissions: 'Permisos',
    networks: 'Redes',
    expiresAt: 'Caduca',
    format: 'Formato',
    path: 'Dirección en Unity',
  },
  before: (field) => `${field} antes`,
  none: 'ninguno',
  yes: 'sí',
  no: 'no',
  emptyValue: 'vacío',
  results: {
    done: 'Hecho',
    refused: 'Rechazado por una regla',
    denied: 'No permitido',
    failed: 'Fallido',
    unknown: 'No se sabe',
  },
  standings: {
    done: { word: 'Hecho', text: 'Se hizo.' },
    refused: { word: 'Rechazado', text: 'Unity o una regla lo rechazó. No se cambió nada.' },
    denied: { word: 'No permitido', text: 'Quien lo intentó no tenía permiso. No se cambió nada.' },
    failed: { word: 'Fallido', text: 'No funcionó. No se cambió nada.' },
    check: {
      word: 'Por comprobar',
      text: 'Se envió a Unity y nadie sabe si llegó a aplicarse. Compruebe lo que hay ahora; si se trata de un PIN o de una contraseña, establézcalos de nuevo.',
    },
    running: { word: 'En curso', text: 'Acaba de empezar.' },
  },
}
