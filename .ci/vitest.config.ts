import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// `isolate: false`: no file of these changes what another imports, so they need not import it all again.

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    // For what hangs; a machine that is busy with something else is slow and no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    // The browser's tests run beside them on the same two cores; npm test lists what needed its second try.
    retry: 1,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'bff',
          include: ['apps/bff/{src,test}/**/*.test.ts'],
          isolate: false,
          // One data directory with schema and operators, made once: each test copies it.
          globalSetup: ['apps/bff/test/harness/global-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['apps/web/src/**/*.test.ts'],
          setupFiles: ['apps/web/english.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['{apps,packages}/*/{conformance,src,test}/**/*.test.ts', '.ci/*.test.ts'],
          exclude: ['**/node_modules/**', 'apps/bff/**', 'apps/web/src/**'],
          isolate: false,
          // Of the files that match here, only those of the program of this tsconfig are checked; others pass unseen.
          typecheck: {
            enabled: true,
            include: ['packages/cupi/src/**/*.test-d.ts'],
            tsconfig: './packages/cupi/tsconfig.json',
          },
        },
      },
    ],
  },
})
