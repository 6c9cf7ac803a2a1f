import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkImports } from './import-rule.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rule-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const plant = (files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

const violations = (files: Readonly<Record<string, string>>): string[] => {
  plant({
    'apps/bff/src/app.ts': 'export const app = 1',
    'packages/cupi/src/index.ts': 'export const cupi = 1',
    ...files,
  })
  const { report } = checkImports(folder, ['apps', 'packages'])
  return [...report.matchAll(/error ([\w-]+):/g)].map(([, name = '']) => name)
}

test('a tree that keeps the rule passes', () => {
  plant({
    'apps/bff/src/app.ts':
      "import { cupi } from '../../../packages/cupi/src/index.ts'\nexport const app = cupi",
    'packages/cupi/src/index.ts': 'export const cupi = 1',
  })
  expect(checkImports(folder, ['apps', 'packages'])).toMatchObject({ ok: true })
})

test.each([
  ['no-app-imports-an-app', 'apps/web/src/main.ts', '../../bff/src/app.ts'],
  ['no-package-imports-an-app', 'packages/contract/src/index.ts', '../../../apps/bff/src/app.ts'],
  ['contract-knows-only-types-of-cupi', 'packages/contract/src/index.ts', '../../cupi/src/index.ts'],
  ['bff-platform-is-below-features', 'apps/bff/src/platform/log.ts', '../app.ts'],
  ['everything-resolves', 'apps/bff/src/server.ts', './nothing-here.ts'],
])('%s is found', (rule, file, target) => {
  const text = `import * as other from '${target}'\nexport const use: unknown = other`
  expect(violations({ [file]: text })).toContain(rule)
})

test('a type alone also counts, where it climbs over a wall', () => {
  const text = "import type { app } from '../../bff/src/app.ts'\nexport type App = typeof app"
  expect(violations({ 'apps/web/src/main.ts': text })).toContain('no-app-imports-an-app')
})

test('the contract may know types of the protocol', () => {
  const text = "import type { cupi } from '../../cupi/src/index.ts'\nexport type Cupi = typeof cupi"
  expect(violations({ 'packages/contract/src/index.ts': text })).toEqual([])
})

test('a feature does not reach into a feature', () => {
  expect(
    violations({
      'apps/bff/src/features/one/routes.ts': "export { two } from '../two/routes.ts'",
      'apps/bff/src/features/two/routes.ts': 'export const two = 2',
    }),
  ).toContain('no-feature-imports-a-feature')
})

test('a circle is found', () => {
  expect(
    violations({
      'apps/bff/src/one.ts': "import { two } from './two.ts'\nexport const one = (): unknown => two",
      'apps/bff/src/two.ts': "import { one } from './one.ts'\nexport const two = (): unknown => one",
    }),
  ).toContain('no-cycle')
})
