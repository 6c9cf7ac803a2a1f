import { isolate } from '#lib/isolate.ts'
import { plural } from '#lib/language.ts'
import type { Words } from './en.ts'

/** What the server refuses, by the field and the code. */
const refusals: Readonly<Record<string, string>> = {
  'name: taken': 'Ya hay un operador con este nombre.',
  'name: rule': 'Hasta 64 letras, cifras y . _ - @ +, sin espacios.',
  'password: rule': 'De 12 a 128 caracteres.',
  'role: refused': 'Es el último administrador con contraseña.',
  'permissions: beyond': 'Algo de esto no se puede conceder a un token.',
}

export const words: Words['words'] = {
  title: 'Administración',
  parts: 'Apartados de la administración',
  sections: { operators: 'Operadores', sessions: 'Sesiones', tokens: 'Tokens' },
  cancel: 'Cancelar',
  missing: 'Este dato es necesario.',
  refused: { what: 'Unity Desk lo ha rechazado.', now: 'No se ha cambiado nada.' },
  refusalOf: (code) => refusals[code],
  own: 'Usted',
  roles: {
    viewer: { label: 'viewer', help: 'Ve a las personas y el estado de sus PIN, y no cambia nada.' },
    helpdesk: {
      label: 'helpdesk',
      help: 'Ve a las personas, desbloquea, restablece PIN y edita direcciones.',
    },
    administrator: {
      label: 'administrator',
      help: 'Todo: también contraseñas, personas protegidas, tokens, operadores y el registro de auditoría.',
    },
    auditor: { label: 'auditor', help: 'Lee el registro de auditoría, y nada más.' },
  },
}

export const operatorWords: Words['operatorWords'] = {
  list: 'Operadores',
  text: 'Quién puede iniciar sesión en Unity Desk. Un cambio termina las sesiones de la persona afectada.',
  add: 'Añadir un operador',
  empty: 'No hay operadores.',
  singleSignOn: 'Inicio de sesión único',
  added: (day) => `añadido el ${day}`,
  changeRole: (name) => `Cambiar el rol de ${isolate(name)}`,
  setPassword: (name) => `Establecer una nueva contraseña para ${isolate(name)}`,
  remove: (name) => `Eliminar a ${isolate(name)}`,
  ownReason: 'Su propia cuenta la tiene que cambiar o eliminar otro administrador.',
  providerReason: 'El proveedor OpenID decide el rol y tiene la contraseña.',
  form: {
    name: 'Nombre',
    nameHelp: 'Con él se inicia sesión, y así figura en el registro de auditoría.',
    role: 'Rol',
    password: 'Contraseña',
    newPassword: 'Nueva contraseña',
    passwordHelp: 'Al menos 12 caracteres. Comuníquela en persona.',
    save: 'Guardar',
    submit: 'Añadir',
    roleTitle: (name) => `Rol de ${isolate(name)}`,
    passwordTitle: (name) => `Nueva contraseña para ${isolate(name)}`,
  },
  removal: {
    title: (name) => `¿Eliminar a ${isolate(name)}?`,
    text: 'Su sesión se cierra de inmediato y ya no podrá iniciar otra. Lo que ha hecho permanece en el registro de auditoría.',
    providerText:
      'Su sesión se cierra de inmediato. Volverá con su próximo inicio de sesión único mientras el proveedor le dé un rol.',
    act: 'Eliminar',
    cancel: 'Conservar',
  },
  notes: {
    added: (name, role) => `${isolate(name)} puede iniciar sesión como ${role}.`,
    role: (name, role) => `${isolate(name)} será ${role} a partir del próximo inicio de sesión.`,
    password: (name) => `${isolate(name)} tiene una nueva contraseña y su sesión se ha cerrado.`,
    removed: (name) => `Se ha eliminado a ${isolate(name)} y se ha cerrado su sesión.`,
  },
}

export const tokenWords: Words['tokenWords'] = {
  list: 'Tokens',
  text: 'Con un token, un script trabaja a través de Unity Desk y no puede hacer más de lo que diga el token.',
  add: 'Crear un token',
  empty: 'No hay tokens.',
  emptyText:
    'Un script que habla CUPI necesita un token en lugar de la contraseña de un administrador de Unity: cree uno y no le dé más de lo necesario.',
  unverified: 'Sin verificación de quien llama',
  soon: 'Caduca pronto',
  role: (role) => `puede todo lo que puede el rol ${role}`,
  may: (some) => `puede ${some}`,
  from: (networks) => (networks === null ? 'desde cualquier lugar' : `desde ${networks.join(', ')}`),
  expires: (day, distance) => `caduca el ${day}, ${distance}`,
  used: (ago) => (ago === undefined ? 'nunca usado' : `usado por última vez ${ago}`),
  by: (name, day) => `creado por ${isolate(name)} el ${day}`,
  revoke: 'Revocar',
  revokeOf: (name) => `Revocar ${isolate(name)}`,
  revocation: {
    title: (name) => `¿Revocar ${isolate(name)}?`,
    text: 'Lo que trabaja con él se rechazará desde ahora. No se puede recuperar.',
    act: 'Revocar',
    cancel: 'Conservar',
  },
  revoked: (name) => `${isolate(name)} se ha revocado.`,
  form: {
    title: 'Crear un token',
    back: 'Volver a los tokens',
    name: 'Nombre',
    nameHelp: 'Para qué sirve. Figura en el registro de auditoría con todo lo que se haga.',
    nameWrong: 'Hasta 64 letras, cifras, espacios y . _ - @ +, con una letra o una cifra al principio.',
    kind: 'Lo que puede hacer',
    kinds: { single: 'Elegido uno a uno', role: 'Todo lo de un rol' },
    role: 'Rol',
    rolePart: (some) => `Como token: ${some}.`,
    none: 'Elija al menos uno.',
    unverified:
      'Con esto, un script puede apoderarse de cualquier buzón sin que nadie haya comprobado quién lo pide. Concédalo solo si el script verifica a las personas por su cuenta, con una caducidad cercana y desde pocas direcciones. Que se concedió, y cada uso, figuran en el registro de auditoría.',
    expiry: 'Caduca',
    expiries: {
      '7': 'en 7 días',
      '30': 'en 30 días',
      '90': 'en 90 días',
      '365': 'en un año',
      day: 'el día que usted elija',
    },
    until: (day) => `Funciona hasta el ${day}.`,
    day: 'Último día',
    dayMissing: 'Elija un día.',
    networks: 'Redes',
    networksHelp:
      'Direcciones y redes desde las que se puede usar, como 10.1.0.0/16. Vacío: desde cualquier lugar.',
    networkWrong: (text) => `${text} no es una dirección ni una red.`,
    tooMany: '32 como máximo.',
    submit: 'Crear',
  },
  reveal: {
    title: 'El nuevo token',
    text: 'Póngalo ahora en el script. Solo se muestra esta vez; cuando se cierre, nadie podrá volver a verlo.',
    how: 'Acompaña a cada solicitud: como Authorization: Bearer, o como contraseña de Basic con cualquier nombre de usuario.',
    copy: 'Copiar',
    copied: 'Copiado: vacíe el portapapeles cuando lo haya usado.',
    copyFailed: 'El navegador no permite copiar. Selecciónelo en su lugar.',
    done: 'Listo',
  },
  created: (name) => `${isolate(name)} se ha creado.`,
}

export const sessionWords: Words['sessionWords'] = {
  list: 'Sesiones',
  text: 'Quién tiene la sesión iniciada en este momento. Una sesión terminada pide iniciar otra y no pierde nada de lo hecho.',
  again: 'Volver a comprobar',
  empty: 'Nadie tiene la sesión iniciada.',
  own: 'Este navegador',
  ownReason: 'Cierre sesión para terminar la suya.',
  since: (at) => `iniciada ${at}`,
  seen: (ago) => `vista por última vez ${ago}`,
  end: 'Terminar',
  endOf: (name) => `Terminar la sesión de ${isolate(name)}`,
  ending: {
    title: (name) => `¿Terminar la sesión de ${isolate(name)}?`,
    text: 'Su sesión se cierra de inmediato y tendrá que iniciar otra antes de poder continuar.',
    act: 'Terminarla',
    cancel: 'Dejarla',
  },
  ended: (name) => `La sesión de ${isolate(name)} ha terminado.`,
}

export const permissionWords: Words['permissionWords'] = {
  'users:read': {
    label: 'Ver personas',
    help: 'Buscar personas y leer sus ajustes y el estado de su PIN.',
  },
  'users:write': { label: 'Cambiar personas', help: 'Crear, cambiar y eliminar personas.' },
  'pins:reset': {
    label: 'Restablecer PIN',
    help: 'Establecer un nuevo PIN de buzón de voz para alguien verificado.',
  },
  'pins:unlock': {
    label: 'Desbloquear PIN',
    help: 'Abrir un buzón que se ha bloqueado por PIN incorrectos.',
  },
  'passwords:reset': {
    label: 'Restablecer contraseñas web',
    help: 'Establecer una nueva contraseña web y desbloquearla.',
  },
  'addresses:write': {
    label: 'Editar direcciones',
    help: 'Añadir, cambiar y eliminar direcciones proxy SMTP.',
  },
  'system:read': {
    label: 'Ver el sistema',
    help: 'Reglas, plantillas, roles, controladores de llamadas y la versión.',
  },
  'system:write': {
    label: 'Cambiar el sistema',
    help: 'Reglas, plantillas, controladores de llamadas y similares.',
  },
  'roles:write': {
    label: 'Conceder roles de Unity',
    help: 'Convertir a alguien en administrador del propio Unity, o dejar de hacerlo.',
  },
  'protected:write': {
    label: 'Llegar a personas protegidas',
    help: 'Establecer PIN y contraseñas de quienes tienen un rol de Unity y de los operadores.',
  },
  'credentials:unverified': {
    label: 'Omitir la verificación de quien llama',
    help: 'Establecer PIN y contraseñas aunque nadie haya verificado quién lo pide.',
  },
  'credentials:override': {
    label: 'Anular la verificación de quien llama',
    help: 'Pedir a una segunda persona que acepte omitirla una vez, con un motivo.',
  },
  'bulk:run': {
    label: 'Ejecutar cambios masivos',
    help: 'Cambiar a muchas personas desde un solo archivo.',
  },
  'audit:read': {
    label: 'Leer el registro de auditoría',
    help: 'Todo lo que ha hecho cualquiera, con nombres.',
  },
  'metrics:read': { label: 'Leer las métricas', help: 'Cifras del servicio en /metrics, sin nombres.' },
  'tokens:manage': { label: 'Gestionar tokens', help: 'Crear y revocar tokens.' },
  'operators:manage': { label: 'Gestionar operadores', help: 'Añadir, cambiar y eliminar operadores.' },
  'sessions:manage': {
    label: 'Gestionar sesiones',
    help: 'Ver quién tiene la sesión iniciada y terminarla.',
  },
}

export const permissionGroupWords: Words['permissionGroupWords'] = {
  read: 'Leer',
  help: 'Ayudar a las personas',
  administer: 'Administrar Unity',
  dangerous: 'Peligroso',
  within: (label) => label.charAt(0).toLowerCase() + label.slice(1),
}

export const scopeWords: Words['scopeWords'] = {
  LocationObjectId: (number) => `${number} ${plural(number, 'sede', 'sedes')}`,
  PartitionObjectId: (number) => `${number} ${plural(number, 'partición', 'particiones')}`,
  CosObjectId: (number) => `${number} ${plural(number, 'clase de servicio', 'clases de servicio')}`,
  only: (parts) => `solo personas de ${parts.join(' y ')}`,
}
