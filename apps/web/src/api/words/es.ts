import { clockWithSeconds } from '#lib/time.ts'
import { ADMINISTRATOR, AGAIN, TELL, UNITY_DOWN, problems } from '../es/problems.ts'
import { reasons } from '../es/reasons.ts'
import type { Words } from './en.ts'

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
  reasons,
  kinds,
  refused: 'Unity Desk lo ha rechazado.',
  tell: TELL,
  noReason: 'No se ha dado ningún motivo más preciso.',
  unitySays: 'Unity Connection dice:',
  browserSays: 'El navegador dice:',
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
  stillWriting: 'Otro cambio se está escribiendo todavía. Hágalo de nuevo cuando haya terminado.',
  endings: {
    done: (at) => `Guardado; leído de nuevo a las ${clockWithSeconds(at)}.`,
    unseen: (at) => `Unity aceptó el cambio, pero a las ${clockWithSeconds(at)} mostraba otra cosa.`,
    unknown: (at) =>
      `Unity no lo ha confirmado: no se sabe si está guardado. A las ${clockWithSeconds(at)} no se veía.`,
  },
}
