import type { Words } from './en.ts'

export const words: Words = {
  goes: 'Lo que destruye una eliminación',
  about:
    'Guarde una copia, cierre el acceso el último día y elimine a la persona cuando nadie necesite ya los mensajes.',
  state: 'Ahora',
  shut: 'sin acceso',
  open: 'puede acceder',
  messages: 'Mensajes',
  notRead: 'no se pudo leer',
  none: 'ninguno',
  parts: {
    addresses: 'Direcciones',
    alternateExtensions: 'Extensiones alternativas',
    lists: 'Miembro de listas',
    privateLists: 'Listas privadas',
    notificationDevices: 'Dispositivos de aviso',
    callHandlers: 'Controladores de llamadas que dependen de la persona',
  },
  incomplete: (parts) => `No se pudo leer completo: ${parts}. Vuelva a comprobarlo antes de eliminar.`,
  // The server says why in English.
  protectedBy: () => 'Esta persona está protegida: solo un administrador de Unity Desk puede hacerlo.',
  keep: 'Guardar una copia',
  shutOut: 'Cerrar el acceso',
  stepsLabel: 'Lo que se hizo',
  steps: {
    'lock-pin': () => 'PIN bloqueado',
    'lock-password': () => 'Contraseña web bloqueada',
    'leave-directory': () => 'Fuera del directorio telefónico',
    'stop-notification': (name) => `Aviso detenido (${name})`,
    delete: () => 'Eliminada',
  },
  outcomes: {
    done: 'hecho',
    unknown: 'no se sabe',
    refused: 'rechazado',
    failed: 'fallido',
    'not-tried': 'sin intentar',
  },
  ended: {
    disable: {
      done: 'El acceso está cerrado.',
      partly: 'El acceso está cerrado en parte. Ciérrelo de nuevo para hacer el resto.',
      unknown: 'Nadie sabe si se hizo todo. Ciérrelo de nuevo: lo hecho, hecho queda.',
      refused: 'El acceso no se cerró.',
    },
    delete: {
      done: 'Eliminada.',
      partly: 'Eliminada en parte. Vuelva a comprobarlo.',
      unknown: 'Nadie sabe si se eliminó. Vuelva a comprobarlo antes de repetirlo.',
      refused: 'No se eliminó.',
    },
  },
  lost: 'No llegó respuesta y nadie sabe si se hizo. Vuelva a comprobarlo antes de repetirlo.',
  back: 'Volver a la búsqueda',
  disable: {
    title: (name) => `¿Cerrar el acceso de ${name}?`,
    text: 'Se bloquean el PIN y la contraseña web, la persona sale del directorio telefónico y sus avisos se detienen. Los mensajes se conservan y todo se puede deshacer.',
  },
  removal: {
    begin: 'Eliminar…',
    title: (name) => `¿Eliminar a ${name} definitivamente?`,
    text: 'El buzón, los mensajes, las direcciones y los saludos desaparecen al instante. Unity no tiene vuelta atrás.',
    typeAlias: (alias) => `Escriba el alias ${alias}`,
    wrong: 'Este no es el alias.',
    act: 'Eliminar',
  },
}
