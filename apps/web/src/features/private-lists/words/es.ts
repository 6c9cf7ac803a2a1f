import { isolate } from '#lib/isolate.ts'
import type { Words } from './en.ts'

export const words: Words = {
  title: 'Listas privadas',
  about: 'Destinatarios a los que esta persona se dirige juntos. Nadie más ve estas listas.',
  empty: {
    title: 'No hay listas privadas.',
    text: 'Las listas se crean aquí o las crea la persona por teléfono.',
  },
  number: (number) => `Número ${number}`,
  add: 'Añadir una lista',
  edit: 'Editar una lista',
  removal: '¿Eliminar esta lista?',
  removalText: (name) => `${isolate(name)} desaparece con todos sus miembros. Las personas permanecen.`,
  members: {
    title: 'Miembros',
    none: 'Aún no hay nadie.',
    find: 'Buscar a una persona para añadirla',
    found: 'Personas encontradas',
    addNamed: (name) => `Añadir a ${name}`,
    unnamed: 'Sin nombre',
    removal: '¿Quitar de la lista?',
    removalText: (name, list) => `Se quita a ${isolate(name)} de ${isolate(list)}.`,
  },
}
