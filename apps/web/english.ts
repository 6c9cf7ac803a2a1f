import { keepCatalogue } from '#lib/catalogue.ts'

/** Every catalogue in English, for tests of what is said. */
const files = import.meta.glob<Readonly<Record<string, object>>>('/apps/web/src/**/words/en.ts', {
  eager: true,
})

for (const [file, parts] of Object.entries(files)) keepCatalogue(file.split('/').at(-3) ?? '', parts)
