import type { Words } from './en.ts'

export const words: Words = {
  title: 'Extensiones',
  about: 'Los números que llevan a este buzón. La principal se cambia en Ajustes.',
  empty: { title: 'No hay números.', text: 'No se llega al buzón por teléfono.' },
  primary: 'Principal',
  add: 'Añadir una extensión',
  edit: 'Editar una extensión',
  removal: '¿Eliminar esta extensión?',
  removalText: (extension) => `Las llamadas a ${extension} dejarán de llegar a este buzón.`,
}
