import type { Words } from './en.ts'

export const words: Words = {
  product: 'Unity Desk',
  what: 'La consola de soporte para Cisco Unity Connection',
  title: 'Iniciar sesión',
  name: 'Nombre',
  nameMissing: 'Escriba su nombre.',
  password: 'Contraseña',
  passwordMissing: 'Escriba su contraseña.',
  code: 'Código de su aplicación de autenticación',
  codeAsked: 'Escriba el código que muestra ahora su aplicación de autenticación.',
  codeWrong: 'El código es incorrecto o ya se usó. Espere al siguiente.',
  submit: 'Iniciar sesión',
  wait: (seconds) => `Espere ${seconds} s`,
  or: 'o',
  singleSignOn: 'Usar el inicio de sesión único',
  singleSignOnAway: 'El inicio de sesión único no responde. Se volverá a intentar automáticamente.',
  wrong: 'El nombre o la contraseña son incorrectos.',
  throttled: (seconds) =>
    seconds > 0
      ? `Demasiados intentos. Puede volver a intentarlo dentro de ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`
      : 'Ya puede volver a intentarlo.',
  renewal: {
    title: 'Su sesión ha terminado',
    text: 'Inicie sesión de nuevo para continuar donde estaba. Lo que ha escrito sigue ahí.',
    other: 'Salir e iniciar sesión como otra persona',
  },
  signOn: {
    stepUp: { title: 'Inicie sesión de nuevo' },
    submit: 'Ir al inicio de sesión único',
    closed: 'El inicio de sesión único se abre en una ventana propia.',
    open: 'Termine en la ventana que se ha abierto. Esta página continuará por sí sola.',
    blocked:
      'El navegador no abrió la ventana. Permita las ventanas emergentes para esta página y vuelva a intentarlo.',
  },
  secondFactor: {
    title: 'Segundo factor',
    off: 'Con una aplicación de autenticación en su teléfono, su contraseña sola no abre nada.',
    on: 'Al iniciar sesión y antes de las acciones peligrosas se pide un código de su aplicación de autenticación.',
    elsewhere:
      'Usted usa el inicio de sesión único. Lo que se pida allí además de la contraseña se configura allí.',
    setUp: 'Configurar una aplicación de autenticación',
    remove: 'Quitar la aplicación de autenticación',
    give: 'Escriba esta clave en su aplicación de autenticación. Solo se muestra esta vez.',
    copy: 'Copiar la clave',
    open: 'Abrirla en una aplicación de autenticación de este equipo',
    confirm: 'Activar',
  },
  signedOn: { title: 'Ha iniciado sesión', text: 'Puede cerrar esta ventana.' },
  stepUp: {
    title: 'Escriba su contraseña otra vez',
    submit: 'Continuar',
    cancel: 'No hacerlo',
  },
}
