import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './root.ts'
import { buildWeb } from './web-build.ts'

// npm run bench -- [NAME] [--json]: timings, which are never a test.
//
// A benchmark is a file `bench/NAME.ts` of an app or a package that exports
//
//   benchmark: (signal: AbortSignal) => Promise<{
//     columns: string[]
//     rows: (string | number)[][]
//     budgets?: { name: string, value: number, most: number }[]   // design.md section 5
//   }>
//
// It runs alone, in this process, after those whose path comes before its own; stops what it started, also when the
// signal is aborted; and may say on standard error what it is doing. Files below `bench/` in folders are its own.

type Measured = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  readonly budgets?: readonly { readonly name: string; readonly value: number; readonly most: number }[]
}

type Benchmark = (signal: AbortSignal) => Promise<Measured>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const rounded = (value: number): string => String(Number(value.toPrecision(3)))
const cellText = (cell: string | number): string =>
  typeof cell === 'string' ? cell : cell >= 1000 ? Math.round(cell).toLocaleString('en') : rounded(cell)

const isKept = ({ value, most }: { value: number; most: number }): boolean => value <= most

const show = (name: string, { columns, rows, budgets = [] }: Measured): void => {
  const table = [columns, ...rows.map((row) => row.map(cellText))]
  const widths = columns.map((_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)))
  say(`\n== ${name}\n`)
  for (const row of table)
    say(
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
  for (const budget of budgets)
    say(
      `\n${isKept(budget) ? 'kept  ' : 'MISSED'}  ${budget.name}: ${rounded(budget.value)} of at most ${budget.most}`,
    )
}

const files = globSync('{apps,packages}/*/bench/*.ts', { cwd: root })
  .map((file) => ({ file, name: basename(file, '.ts') }))
  .toSorted((one, other) => (one.file < other.file ? -1 : 1))
const wanted = files.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

const unknown = positionals.filter((name) => files.every((each) => each.name !== name))
if (unknown.length > 0) {
  const known = files.map(({ name }) => name).join(', ')
  process.stderr.write(`bench: no benchmark ${unknown.join(', ')}; there are ${known}\n`)
  process.exit(2)
}

if (wanted.some(({ file }) => file.startsWith('apps/web/'))) buildWeb()

const abort = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => abort.abort(new Error('interrupted')))

const measured: (Measured & { readonly name: string })[] = []
for (const { file, name } of wanted) {
  if (abort.signal.aborted) break
  try {
    const { benchmark } = (await import(pathToFileURL(root + file).href)) as { benchmark: Benchmark }
    const result = await benchmark(abort.signal)
    measured.push({ name, ...result })
    if (!values.json) show(name, result)
  } catch (error) {
    process.stderr.write(`bench: ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
if (values.json) say(JSON.stringify(measured))
if (!measured.every(({ budgets = [] }) => budgets.every(isKept))) process.exitCode = 1
if (abort.signal.aborted) process.exitCode = 130
