import { BadOptions, readOptions, USAGE, type Options } from './options.ts'
import { createSim, type Sim } from './sim.ts'

const complain = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.map((line) => `unity-sim: ${line}`).join('\n')}\n`)
}

const read = (): Options | undefined => {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof BadOptions)) throw error
    complain(error.problems)
    return undefined
  }
}

/** The lines of the contract (design.md section 4), in one piece: who waits for the first has them all. */
const announce = ({ administrator, certificate }: Sim, url: string, { settings }: Options): void => {
  const lines = [`unity-sim listening on ${url}`]
  if (!settings.admin) lines.push(`unity-sim administrator ${administrator.name} ${administrator.password}`)
  if (certificate)
    lines.push(`unity-sim ca ${certificate.caFile}`, `unity-sim certificate sha256 ${certificate.sha256}`)
  process.stdout.write(`${lines.join('\n')}\n`)
}

const stopOnSignal = (sim: Sim): void => {
  const stop = (): void => {
    sim.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

const run = async (options: Options): Promise<void> => {
  const sim = await createSim(options.settings)
  stopOnSignal(sim)
  announce(sim, await sim.listen(options.port), options)
}

const options = read()
if (!options) process.exitCode = 2
else if (options.isHelp) process.stdout.write(USAGE)
else
  try {
    await run(options)
  } catch (error) {
    complain([error instanceof Error ? error.message : String(error)])
    process.exit(1)
  }
