import { language } from './language.ts'

type Parts = Readonly<Record<string, object>>

const loaded = new Map<string, Parts>()

/** Keeps what was loaded for a room, which is a folder of the sources with a folder `words` in it. */
export const keepCatalogue = (room: string, parts: Parts): void => void loaded.set(room, parts)

/** Which of a room's files holds the words of this page; none where a room says nothing. */
export const fileOf = <File>(files: Readonly<Record<string, File>>, folder: string): File | undefined =>
  files[`${folder}/words/${language}.ts`]

/**
 * The words of a room in the language of the page. A feature's modules are loaded after its words (app/spoken-first.ts);
 * only what is loaded at once, which is its `feature.ts`, must not read them.
 */
// Whoever asks names the type: what is loaded is typed in the language's own file.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export const catalogue = <Words extends object>(room: string, part = 'words'): Words =>
  new Proxy(Object.create(null) as Words, {
    get: (_empty, key) => {
      const words = loaded.get(room)?.[part]
      if (!words) throw new Error(`the words of ${room} were read before they were loaded`)
      return Reflect.get(words, key)
    },
  })
