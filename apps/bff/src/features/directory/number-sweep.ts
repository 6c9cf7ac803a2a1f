import { CupiForbidden, CupiNotFound } from '@unity-desk/cupi'
import type { Unity } from '../../platform/unity/client.ts'
import type { Numbered, Numbers } from './numbers.ts'
import type { SweepRun, Sweeps } from './sweep-progress.ts'

/** What has an extension that Unity cannot be asked for, and of which a site has few: the table of cupi.md 1.13. */
const nouns = {
  distributionLists: 'list',
  directoryHandlers: 'directory-handler',
  interviewHandlers: 'interview-handler',
} as const

type Noun = keyof typeof nouns

const isNoun = (text: string): text is Noun => Object.hasOwn(nouns, text)

const PAGE = 100

type Context = {
  /** In the background: one call at a time. */
  readonly unity: Unity
  readonly numbers: Numbers
  readonly sweeps: Sweeps
}

/** @returns whether Unity's account may read them */
const readNoun = async (
  { unity, numbers, sweeps }: Context,
  noun: Noun,
  run: SweepRun,
  signal: AbortSignal,
): Promise<boolean> => {
  let page: Numbered[] = []
  const put = async (): Promise<void> => {
    await numbers.put(nouns[noun], page, run.number)
    page = []
    await sweeps.advance(run, run)
  }
  try {
    for await (const row of unity[noun].each({ size: PAGE, signal })) {
      page.push(row)
      if (page.length === PAGE) await put()
    }
    await put()
    return true
  } catch (error) {
    if (error instanceof CupiForbidden || error instanceof CupiNotFound) return false
    throw error
  }
}

/** The numbers of lists and handlers, few as they are, from the first again where a sweep was left among them. */
export const readNumbers = async (
  context: Context,
  run: SweepRun,
  signal: AbortSignal,
): Promise<SweepRun> => {
  const { numbers, sweeps } = context
  numbers.forgetWritten()
  let isWhole = true
  for (const noun of Object.keys(nouns).filter(isNoun))
    isWhole = (await readNoun(context, noun, run, signal)) && isWhole
  await numbers.swept(run.number, isWhole)
  const next = { ...run, step: 'addresses' } as const
  await sweeps.advance(run, next)
  return next
}

/** Brings the index in line with what this process has just written of a noun; of most there is nothing to do. */
export const renumber = async (
  unity: Unity,
  numbers: Numbers,
  { noun, ObjectId, isGone }: { readonly noun: string; readonly ObjectId: string; readonly isGone: boolean },
): Promise<void> => {
  if (!isNoun(noun)) return
  if (isGone) await numbers.remove(ObjectId)
  else await numbers.putOne(nouns[noun], await unity[noun].get(ObjectId))
}
