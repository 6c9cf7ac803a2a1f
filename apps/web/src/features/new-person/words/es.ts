import type { Words } from './en.ts'

export const words: Words = {
  begin: 'Añadir una persona',
  title: 'Añadir una persona',
  template: 'Plantilla',
  templateHelp:
    'De ella salen la clase de servicio, el idioma, la regla del PIN y todo lo que aquí no se pregunta.',
  noDigits: 'Solo cifras: hay que poder marcarla.',
  noAddress: 'Esto no es una dirección de correo.',
  next: (after) => `Siguiente libre después de ${after}`,
  nextAway: 'Ahora mismo no se pudo encontrar un número libre. Escriba uno.',
  submit: 'Añadir',
  made: (name) => `Los datos de ${name} se han enviado a Unity.`,
  nextStep: 'El PIN es el de la plantilla. Dele uno propio antes de que llame.',
  lookLater: 'Todavía no hay nadie con este alias. Vuelva a comprobarlo antes de añadirlo otra vez.',
  open: 'Abrir la persona',
  search: 'Buscar el alias',
  another: 'Añadir otra',
}
