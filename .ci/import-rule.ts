import { spawnSync } from 'node:child_process'
import { root } from './root.ts'

/**
 * Checks who imports whom. The tool warns that it does not know this TypeScript; it reads the sources with swc, and the
 * test beside this file plants violations to show that it does.
 * @param folder that holds the rooms
 */
export const checkImports = (
  folder: string,
  rooms: readonly string[],
): { readonly ok: boolean; readonly report: string } => {
  const { status, stdout, stderr } = spawnSync(
    `${root}node_modules/.bin/depcruise`,
    ['--config', `${root}.ci/import-rule.cjs`, '--output-type', 'err', ...rooms],
    { cwd: folder, encoding: 'utf8' },
  )
  return { ok: status === 0, report: stdout + stderr }
}

if (import.meta.main) {
  const { ok, report } = checkImports(root, ['apps', 'packages', 'e2e'])
  if (!ok) process.stdout.write(report)
  process.exitCode = ok ? 0 : 1
}
