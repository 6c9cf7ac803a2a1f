import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

/** Fonts and pictures are compressed by their own formats. */
const WORTH_IT = /\.(js|css|svg)$/
const SMALLEST = 1024

const compress = async (path: string): Promise<void> => {
  const content = await readFile(path)
  if (content.byteLength < SMALLEST) return
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${path}.gz`, await asGzip(content, { level: constants.Z_BEST_COMPRESSION }))
  await writeFile(`${path}.br`, await asBrotli(content, quality))
}

/** Puts FILE.br and FILE.gz beside each asset, which the server sends in place of FILE. */
export const precompress = (): Plugin => ({
  name: 'unity-desk:precompress',
  apply: 'build',
  writeBundle: async ({ dir = 'dist' }, bundle) => {
    const files = Object.keys(bundle).filter((name) => WORTH_IT.test(name))
    await Promise.all(files.map((name) => compress(join(dir, name))))
  },
})
