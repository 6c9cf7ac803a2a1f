import { catalogue, fileOf, keepCatalogue } from '#lib/catalogue.ts'
import type { Words } from './words/en.ts'

const ROOM = 'portal'

const files = import.meta.glob<{ readonly words: Words }>('/src/portal/words/*.ts')

/** Loads what the portal says, in the one language of this page. */
export const speak = async (): Promise<void> => {
  const load = fileOf(files, '/src/portal')
  if (load) keepCatalogue(ROOM, await load())
}

export const words = catalogue<Words>(ROOM)
