import { fileOf, keepCatalogue } from '#lib/catalogue.ts'

type Load = () => Promise<Readonly<Record<string, object>>>

const files = import.meta.glob<Readonly<Record<string, object>>>([
  '/src/{app,api,fields}/words/*.ts',
  '/src/features/*/words/*.ts',
])

const speakFrom = async (room: string, folder: string): Promise<void> => {
  const load: Load | undefined = fileOf(files, folder)
  if (load) keepCatalogue(room, await load())
}

/** Loads what every screen says. */
export const speakAtAll = async (): Promise<void> => {
  await Promise.all([speakFrom('app', '/src/app'), speakFrom('api', '/src/api')])
}

/** Loads what a feature says; again costs nothing. */
export const speak = (feature: string): Promise<void> => speakFrom(feature, `/src/features/${feature}`)

/** Loads what Unity's fields are called. */
export const speakOfFields = (): Promise<void> => speakFrom('fields', '/src/fields')
