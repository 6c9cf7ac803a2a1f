import { spawnSync } from 'node:child_process'
import { root } from './root.ts'
import { buildWeb } from './web-build.ts'

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] }

const projects = [
  'packages/cupi',
  'packages/contract',
  'apps/unity-sim',
  'apps/bff',
  'apps/web',
  'e2e',
  '.ci',
]

const steps: readonly Step[] = [
  ...projects.map((project) => ({ name: `types of ${project}`, command: 'tsc', args: ['-p', project] })),
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings', '.'] },
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'import rule', command: 'node', args: ['.ci/import-rule.ts'] },
  { name: 'dead code', command: 'knip', args: ['--config', '.ci/knip.json'] },
  { name: 'bundle budgets of the console and the portal', command: 'node', args: ['apps/web/budget.ts'] },
  { name: 'bundle budget of the protocol package', command: 'node', args: ['packages/cupi/budget.ts'] },
]

buildWeb()

const ok = steps.filter(({ name, command, args }) => {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${command}`, args, {
    cwd: root,
    encoding: 'utf8',
  })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}\n`)
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  return status === 0
})

process.exitCode = ok.length === steps.length ? 0 : 1
