import { fileURLToPath } from 'node:url'
import { constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

// What the package costs a browser for JSON, minified and gzip, ky included: node packages/cupi/budget.ts

const BUDGET = 20_000

const output = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    rollupOptions: {
      input: fileURLToPath(new URL('src/index.ts', import.meta.url)),
      // Everything that the package exports counts, whatever a page makes use of.
      preserveEntrySignatures: 'strict',
    },
  },
})

const code = [output]
  .flat()
  .flatMap((each) => ('output' in each ? each.output : []))
  .map((chunk) => ('code' in chunk ? chunk.code : ''))
  .join('')
const bytes = gzipSync(code, { level: constants.Z_BEST_COMPRESSION }).byteLength
const isWithin = bytes <= BUDGET
process.stdout.write(
  `${isWithin ? 'ok    ' : 'FAILED'}  cupi: ${(bytes / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB\n`,
)
if (!isWithin) process.exitCode = 1
