import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { constants, gzipSync } from 'node:zlib'
import { languages } from './src/lib/language.ts'

// JavaScript before the first useful view, gzip (design.md section 5). Run after the build: node apps/web/budget.ts

const CONSOLE = 220_000
const PORTAL = 110_000

const dist = fileURLToPath(new URL('dist/', import.meta.url))

type Chunk = { readonly file: string; readonly imports?: readonly string[] }
type Manifest = Readonly<Record<string, Chunk>>

/** What each first view of the console is made of, beside the entry: the parts that are loaded before it can be used. */
const views: Readonly<Record<string, readonly string[]>> = {
  'sign-in': ['src/features/session/sign-in-page.tsx'],
  search: [
    'src/features/people/search-box.tsx',
    'src/features/people/people-page.tsx',
    'src/features/people/home.tsx',
  ],
}

const readManifest = (name: string): Manifest => {
  try {
    return JSON.parse(readFileSync(`${dist}.vite/${name}`, 'utf8')) as Manifest
  } catch {
    throw new Error('apps/web is not built: run vite build there first')
  }
}

/** The scripts that are loaded with these: each with what it imports at once. */
const filesOf = (manifest: Manifest, names: readonly string[]): ReadonlySet<string> => {
  const files = new Set<string>()
  const add = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`${name} is not in the build`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(add)
  }
  names.forEach(add)
  return files
}

const sizeOf = (file: string): number =>
  gzipSync(readFileSync(dist + file), { level: constants.Z_BEST_COMPRESSION }).byteLength

const check = (view: string, manifest: Manifest, names: readonly string[], budget: number): void => {
  const bytes = [...filesOf(manifest, names)].reduce((sum, file) => sum + sizeOf(file), 0)
  const isWithin = bytes <= budget
  process.stdout.write(
    `${isWithin ? 'ok    ' : 'FAILED'}  ${view}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB\n`,
  )
  if (!isWithin) process.exitCode = 1
}

const ofConsole = readManifest('manifest.json')
for (const [view, parts] of Object.entries(views)) check(view, ofConsole, ['index.html', ...parts], CONSOLE)

const ofPortal = readManifest('portal-manifest.json')
for (const [language, name] of Object.entries(languages))
  check(`portal in ${name}`, ofPortal, ['portal.html', `src/portal/words/${language}.ts`], PORTAL)
