import { readdir } from 'node:fs/promises'
import type { Simulated } from './kernel/behaviour.ts'

const FOLDER = new URL('resources/', import.meta.url)

/** Every resource that has a file in `resources/`: adding one is adding its file. */
export const discoverResources = async (): Promise<readonly Simulated[]> => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  const modules = await Promise.all(
    files.toSorted().map(async (name) => {
      const module: unknown = await import(new URL(name, FOLDER).href)
      return (module as { readonly simulated: readonly Simulated[] }).simulated
    }),
  )
  return modules.flat()
}
