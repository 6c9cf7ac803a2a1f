import { plural } from '#lib/language.ts'
import { count } from '#lib/time.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ajustes',
  groups: {
    who: 'Quién es',
    reach: 'Cómo localizarla',
    site: 'Dónde está',
    service: 'Servicio y acceso',
    language: 'Idioma y hora',
    signIn: 'Al iniciar sesión por teléfono',
    listening: 'Mientras se oyen mensajes',
    messages: 'Orden y eliminación de mensajes',
    sending: 'Envío',
    calls: 'Llamadas y saludos',
    menus: 'Menús telefónicos',
    speech: 'Reconocimiento de voz',
    web: 'Páginas en la web',
  },
  usual: 'normalmente',
  find: 'Buscar un ajuste',
  findHint: (key) => `Buscar un ajuste (${key})`,
  placeholder: 'Una palabra de su significado o el nombre de Unity',
  found: (found, all) =>
    found === all ? `${count(all)} ajustes` : `${count(found)} de ${count(all)} ajustes`,
  changedOf: (changed, all) => `${count(all)}, ${count(changed)} con cambios`,
  unsaved: (changed) => `${count(changed)} ${plural(changed, 'cambio', 'cambios')} sin guardar:`,
  flawed: (label) => `Corrija primero: ${label}.`,
  discard: 'Descartar',
  leave: {
    title: (changed) => `¿Descartar ${count(changed)} ${plural(changed, 'cambio', 'cambios')}?`,
    text: 'Lo que ha escrito no está guardado.',
    stay: 'Seguir editando',
  },
}
