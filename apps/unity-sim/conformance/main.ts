import { parseArgs } from 'node:util'
import { runCheck, type Result } from './run.ts'
import { startSimulator } from './simulator.ts'
import { openSite, type Site } from './site.ts'
import { checks } from './suite.ts'
import { BadEnvironment, realTarget, type Target } from './target.ts'

// npm run conformance: the protocol suite against the simulator, and against the server that UNITY_URL names.

const USAGE = `usage: npm run conformance -- [--write] [--only TEXT]
  --write      against UNITY_URL, also make, change and remove objects; their names begin with conformance-
  --only TEXT  checks whose group or name holds the text
`

type Wanted = { readonly write: boolean; readonly only: string }

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`conformance: ${line}\n`)

const counts = { ok: 0, FAILED: 0, skipped: 0 }
const atEnd: (() => Promise<void>)[] = []

const show = (name: string, result: Result): void => {
  counts[result.outcome] += 1
  const reason = result.outcome === 'skipped' ? ` (${result.reason.split('\n', 1)[0]})` : ''
  say(`  ${result.outcome.padEnd(7)} ${name}${reason}`)
  if (result.outcome === 'FAILED') say(result.reason.trimEnd().replaceAll(/^/gm, '          '))
}

const lookAt = async (site: Site, { write, only }: Wanted): Promise<void> => {
  let group = ''
  for (const check of checks) {
    if (!`${check.group}: ${check.name}`.includes(only)) continue
    if (check.group !== group) say(`\n${check.group}`)
    group = check.group
    show(check.name, await runCheck(site, check, write))
  }
}

/** Ends once: removes what was made, then stops what was started. */
const end = async (): Promise<void> => {
  for (let step = atEnd.pop(); step; step = atEnd.pop()) await step()
}

const visit = async (site: Site, wanted: Wanted): Promise<void> => {
  atEnd.push(async () => {
    // The simulator takes its data with it, and may be gone already: Ctrl-C reaches it as well.
    for (const path of await site.leave())
      if (!site.isSimulator) complain(`left behind at ${site.origin}: ${path}`)
  })
  say(`\n== ${site.origin}${wanted.write ? '' : ', reading only'}`)
  await lookAt(site, wanted)
}

const run = async (real: Target | undefined, wanted: Wanted): Promise<void> => {
  const simulator = await startSimulator()
  atEnd.push(simulator.stop)
  await visit(openSite(simulator.target, true, simulator.ours), { ...wanted, write: true })
  await end()
  if (real) await visit(openSite(real, false), wanted)
}

const finish = async (code: number): Promise<never> => {
  await end().catch((error: unknown) => complain(String(error)))
  process.exit(code)
}

process.once('SIGINT', () => void finish(130))
process.once('SIGTERM', () => void finish(143))

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) {
    process.stdout.write(USAGE)
    await finish(0)
  }
  await run(realTarget(process.env), { write: values.write ?? false, only: values.only ?? '' })
  say(`\n${counts.ok} passed, ${counts.FAILED} failed, ${counts.skipped} skipped`)
  await finish(counts.FAILED === 0 ? 0 : 1)
} catch (error) {
  if (error instanceof BadEnvironment) error.problems.forEach(complain)
  else complain(error instanceof Error ? error.message : String(error))
  await finish(2)
}
