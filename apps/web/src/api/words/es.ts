import { clockWithSeconds } from '#lib/time.ts'
import type { Words } from './en.ts'

const AGAIN = 'Vuelva a intentarlo en un momento.'
const TELL = 'Si continúa, indique el número de solicitud a un administrador de Unity Desk.'
const ADMINISTRATOR = 'Consulte a un administrador de Unity Desk.'
const UNITY_DOWN = 'Unity Connection no responde.'

const problems: Words['problems'] = {
  'signed-out': { what: 'Su sesión está cerrada.', now: 'Inicie sesión para continuar.' },
  forbidden: { what: 'No tiene permiso para hacerlo.', now: ADMINISTRATOR },
  'protected-target': { what: 'Esta persona está protegida.', now: ADMINISTRATOR },
  'domain-not-allowed': {
    what: 'Las direcciones de este dominio no están permitidas aquí.',
    now: 'Use una dirección de otro dominio.',
  },
  'address-owned': {
    what: 'Alguien ya tiene esta dirección.',
    now: 'Elimínela allí primero o use otra.',
  },
  'step-up-required': {
    what: 'Se necesita su contraseña.',
    now: 'Repítalo y escriba su contraseña cuando se le pida.',
  },
  'mode-not-allowed': { what: 'Este tipo de restablecimiento está desactivado.', now: 'Use el otro tipo.' },
  'not-found': { what: 'No se encuentra.', now: 'Vuelva a buscar: puede que se haya eliminado.' },
  'verification-missing': {
    what: 'La identidad de quien llama no está verificada.',
    now: 'Verifíquela primero.',
  },
  'verification-invalid': {
    what: 'Quien llama se verificó para otra cosa, o hace demasiado tiempo.',
    now: 'Repítalo: se verifica de nuevo a quien llama.',
  },
  'approval-missing': { what: 'Debe aprobarlo otra persona.', now: 'Repítalo y pregunte a un colega.' },
  'no-mail-address': { what: 'No se puede enviar correo a esta persona.', now: 'Elija otra forma.' },
  'changed-since': { what: 'Alguien lo ha cambiado entretanto.', now: 'Mire cómo está ahora y cámbielo.' },
  'not-revertable': { what: 'No se puede deshacer.', now: 'Cámbielo a mano.' },
  'rule-refused': { what: 'Una regla no lo permite.', now: 'Cámbielo y vuelva a intentarlo.' },
  'idempotency-conflict': {
    what: 'Esto ya se envió de otra forma.',
    now: 'Cierre el diálogo y empiece de nuevo.',
  },
  malformed: { what: 'Lo escrito no se puede usar.', now: 'Cámbielo y vuelva a intentarlo.' },
  'directory-owned': { what: 'Es del directorio de la empresa.', now: 'Cámbielo allí.' },
  'wrong-code': { what: 'Ese no es el código.', now: 'Pida que se lo lean otra vez.' },
  'mode-unavailable': {
    what: 'Este tipo de restablecimiento no está configurado.',
    now: 'Use el otro tipo.',
  },
  'sign-on-unavailable': { what: 'El inicio de sesión único no responde.', now: AGAIN },
  internal: { what: 'Unity Desk ha fallado.', now: TELL },
  'too-large': { what: 'Es demasiado de una vez.', now: 'Envíe menos.' },
  'too-many-requests': { what: 'Demasiadas solicitudes.', now: AGAIN },
  'audit-unavailable': { what: 'No se ha cambiado nada.', now: TELL },
  'database-unavailable': { what: 'La base de datos de Unity Desk no responde.', now: TELL },
  busy: { what: 'No se ha hecho nada.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Compruébelo antes de repetirlo.' },
  'unity-unusable': { what: 'Unity Connection ha fallado.', now: 'Compruébelo antes de repetirlo.' },
}

const kinds: Words['kinds'] = {
  rejected: { what: 'Unity lo ha rechazado.', now: 'Cámbielo y vuelva a intentarlo.' },
  unauthorized: { what: 'Su sesión está cerrada.', now: 'Inicie sesión para continuar.' },
  forbidden: { what: 'No tiene permiso para hacerlo.', now: ADMINISTRATOR },
  'not-found': { what: 'No se encuentra.', now: 'Vuelva a buscar: puede que se haya eliminado.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection ha fallado.', now: TELL },
  unreachable: { what: 'Unity Desk no responde.', now: AGAIN },
  protocol: { what: 'Unity Connection envió una respuesta que no se puede usar.', now: TELL },
}

export const words: Words = {
  problems,
  kinds,
  refused: 'Unity Desk lo ha rechazado.',
  tell: TELL,
  serverAway: 'Se ha interrumpido la conexión con el servidor de Unity Desk, o el servidor se ha detenido.',
  page: {
    what: 'Algo ha fallado en esta página.',
    now: 'Vuelva a cargar la página. Si continúa, cuente a un administrador de Unity Desk lo que ha hecho.',
  },
  retrying: 'Se volverá a intentar automáticamente.',
  mayNot: {
    acts: {
      'users:read': 'ver personas',
      'pins:reset': 'cambiar PIN',
      'pins:unlock': 'cambiar PIN',
      'passwords:reset': 'restablecer contraseñas web',
      'users:write': 'cambiar ajustes',
      'addresses:write': 'cambiar direcciones',
      'audit:read': 'leer el registro de auditoría',
      'metrics:read': 'leer las métricas',
      'operators:manage': 'gestionar operadores',
      'sessions:manage': 'ver quién tiene sesión abierta',
      'tokens:manage': 'gestionar tokens',
    },
    other: 'hacer esto',
    role: (role, act) => `El rol ${role} no puede ${act}. Un administrador de Unity Desk sí puede.`,
    protected: (name, unityRole, role) =>
      `${name} tiene el rol de Unity ${unityRole}, por lo que el rol ${role} no puede cambiar su PIN ni su contraseña. Un administrador de Unity Desk sí puede.`,
  },
  unnamedRole: 'de otro tipo',
  signInFirst: 'Inicie sesión primero.',
  stepUpFirst: 'Para esto se necesita su contraseña otra vez.',
  stepUpFor: () => 'Para esto se necesita su contraseña otra vez.',
  endings: {
    done: (at) => `Guardado; leído de nuevo a las ${clockWithSeconds(at)}.`,
    unseen: (at) => `Unity aceptó el cambio, pero a las ${clockWithSeconds(at)} mostraba otra cosa.`,
    unknown: (at) =>
      `Unity no lo ha confirmado: no se sabe si está guardado. A las ${clockWithSeconds(at)} no se veía.`,
  },
}
