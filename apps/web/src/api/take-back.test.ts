import { DeskProblem, DeskUnreachable, problems, problemType, type ProblemName } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { takeBack } from './take-back.ts'

const refusal = (name: ProblemName, quote?: string): DeskProblem =>
  new DeskProblem({
    type: problemType(name),
    title: name,
    status: problems[name],
    detail: name,
    requestId: 'r-1',
    ...(quote !== undefined && { quote }),
  })

const made = ['first', 'second', 'third'].map((id) => ({ id }))

/** Takes back what nothing is said of. */
const reverting =
  (ends: Readonly<Record<string, Error>>, asked: string[] = []) =>
  async (id: string) => {
    asked.push(id)
    const error = ends[id]
    if (error) throw error
    return { outcome: 'done', changeId: id } as const
  }

test('the newest is taken back first, and those before one that cannot be are taken back still', async () => {
  const asked: string[] = []
  const { note, left } = await takeBack(made, '', reverting({ second: refusal('changed-since') }, asked))
  expect(asked).toEqual(['third', 'second', 'first'])
  expect(note).toMatchObject({ tone: 'warn', text: expect.stringContaining('Undone: 2 of 3.') })
  expect(left).toEqual([])
})

test('what was not done because somebody was busy is offered again', async () => {
  const ends = { first: refusal('busy'), third: refusal('verification-missing') }
  expect((await takeBack(made, '', reverting(ends))).left).toEqual([{ id: 'first' }, { id: 'third' }])
})

test('what may have been done is not offered again, nor what is refused for good', async () => {
  const ends = {
    first: new DeskUnreachable('gone'),
    second: refusal('unity-timeout'),
    third: refusal('not-revertable'),
  }
  expect((await takeBack(made, '', reverting(ends))).left).toEqual([])
})

test("Unity's own words stand apart from ours, as they are in another language", async () => {
  const { note } = await takeBack(
    made.slice(0, 1),
    '',
    reverting({ first: refusal('rule-refused', 'No way.') }),
  )
  expect(note.text).not.toContain('No way.')
  expect(note.said).toEqual([{ why: expect.any(String), quote: 'No way.' }])
})
