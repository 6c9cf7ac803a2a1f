import { placeIn } from '../place-in.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Extensiones',
  about: 'Los números que llevan a este buzón. La principal se cambia en Ajustes.',
  empty: { title: 'No hay números.', text: 'No se llega al buzón por teléfono.' },
  primary: 'Principal',
  placeOf: placeIn({
    Work: 'Trabajo',
    Home: 'Casa',
    Mobile: 'Móvil',
    'Work fax': 'Fax del trabajo',
    'Administrator defined': 'Del administrador',
    'User defined': 'De la persona',
  }),
  labels: {
    DtmfAccessId: 'Extensión o dirección SIP',
    IdIndex: 'Tipo de teléfono',
    PartitionObjectId: 'Partición',
  },
  add: 'Añadir una extensión',
  edit: 'Editar una extensión',
  removal: '¿Eliminar esta extensión?',
  removalText: (extension) => `Las llamadas a ${extension} dejarán de llegar a este buzón.`,
}
