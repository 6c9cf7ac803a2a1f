import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  skip: 'Ir al contenido',
  navigation: 'Principal',
  account: (name, role) => `Cuenta: ${name}, ${role}`,
  accountMenu: 'Cuenta',
  scheme: { label: 'Apariencia', auto: 'Como el sistema', light: 'Clara', dark: 'Oscura' },
  language: 'Idioma',
  secondFactor: 'Segundo factor',
  signOut: 'Cerrar sesión',
  signOutFailed:
    'No se pudo cerrar la sesión: el servidor no responde. Cierre el navegador para mayor seguridad.',
  keys: {
    palette: 'Buscar una acción, una página o una persona',
    open: 'Todas las teclas',
    title: 'Teclas',
    close: 'Cerrar',
    single: 'Teclas sin Ctrl ni Alt',
    singleHelp:
      'Desactívelas si dicta el texto o las pulsa sin querer. Para cada acción hay también un botón.',
  },
  unity: {
    ok: (host) => `Unity Connection ${host} responde`,
    away: (host) => `Unity Connection ${host} no responde`,
  },
  banner: {
    server: {
      title: 'Unity Desk no responde.',
      text: 'Lo que ve en pantalla se leyó antes. Se volverá a intentar automáticamente.',
    },
    unreachable: {
      title: 'Unity Connection no responde.',
      text: 'Puede buscar y consultar lo que se leyó antes; los cambios tienen que esperar. Se volverá a intentar automáticamente.',
    },
    refused: {
      title: 'Unity Connection no acepta la cuenta de Unity Desk.',
      text: 'No se puede leer ni cambiar nada hasta que un administrador de Unity Desk lo revise.',
    },
    database: {
      title: 'La base de datos de Unity Desk no responde.',
      text: 'Mientras tanto no se puede cambiar nada. Se volverá a intentar automáticamente.',
    },
  },
  notFound: {
    title: 'Esta página no existe.',
    text: 'La dirección es incorrecta o la página ha cambiado de lugar.',
    home: 'Buscar a una persona',
  },
  forbidden: {
    title: 'Esto no corresponde a su rol.',
    text: (role, permission) =>
      permission === 'users:read'
        ? `El rol ${role} no puede ver personas. Un administrador de Unity Desk puede cambiar su rol.`
        : `El rol ${role} no puede abrir esto. Un administrador de Unity Desk puede cambiar su rol.`,
  },
  leave: {
    title: 'Lo que ha escrito no está guardado',
    lost: 'Se perdería:',
    leave: 'Salir',
    stay: 'Quedarse',
  },
  notLoaded: {
    what: 'No se pudo cargar una parte de Unity Desk.',
    why: 'Quizá se haya instalado una versión más reciente desde que abrió esta página, o el servidor no responde.',
    now: 'Vuelva a cargar la página: regresará a donde está.',
    close: 'Ahora no',
  },
  crashed: { reload: 'Volver a cargar la página' },
}
