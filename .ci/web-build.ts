import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { root } from './root.ts'

const stamp = `${root}apps/web/dist/.built-from`

const sources = [
  'apps/web/{*.ts,*.json,*.html,src/**,public/**}',
  'packages/*/{package.json,src/**}',
  'pnpm-lock.yaml',
]

const fingerprint = (): string => {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile())
  for (const path of files.map((entry) => `${entry.parentPath}/${entry.name}`).toSorted())
    hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

/** One after the other: the console's empties the folder first. */
const configs = ['vite.config.ts', 'vite.portal.config.ts']

const build = (config: string): void => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'],
    {
      cwd: `${root}apps/web`,
      encoding: 'utf8',
    },
  )
  process.stderr.write(`${stdout}${stderr}`)
  if (status !== 0) throw new Error('the pages could not be built; see above')
}

/** Builds the console and the portal, unless what stands there was built from the same sources. */
export const buildWeb = (): void => {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  process.stderr.write('building the console and the portal ...\n')
  configs.forEach(build)
  writeFileSync(stamp, wanted)
}
