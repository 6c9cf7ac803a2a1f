import type { ChangeBelow, ChangeReverted } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import { DeskError } from '../../platform/http/desk-error.ts'
import { problemOf } from '../../platform/http/problem-of.ts'
import { goesWith, type Belonging } from '../../platform/unity/goes-with.ts'
import type { Caller, ObjectFields, Objects, Order } from '../../platform/unity/objects.ts'
import { comparable } from '../../platform/unity/resource-of.ts'

type Left = NonNullable<ChangeReverted['left']>

/** Where what was deleted stands now, with what was remembered of it. */
type MadeAgain = {
  readonly noun: string
  readonly resource: Resource
  readonly path: string
  /** The ObjectId that it had, which what belongs to it may name. */
  readonly formerId: string
  readonly below: readonly ChangeBelow[]
}

const writableOf = (
  { fields }: Resource,
  remembered: ObjectFields,
  renamed: (id: string) => string,
): ObjectFields =>
  Object.fromEntries(
    Object.entries(remembered)
      .filter(([name, value]) => fields[name]?.writable && value !== '')
      .map(([name, value]) => [name, fields[name]?.kind === 'id' ? renamed(value) : value]),
  )

/** What of it is not as it was. */
const missingIn = (resource: Resource, there: ObjectFields, wanted: ObjectFields): ObjectFields => {
  const [now, then] = [comparable(resource, there), comparable(resource, wanted)]
  return Object.fromEntries(
    Object.entries(wanted).filter(([name]) => (now.get(name) ?? '') !== (then.get(name) ?? '')),
  )
}

const isEmpty = (fields: ObjectFields): boolean => Object.keys(fields).length === 0

/** What puts one of them back, where it is not there already; a greeting or a key is there, and gets its settings. */
const orderFor = (
  { resource, path }: Belonging,
  wanted: ObjectFields,
  there: readonly ObjectFields[],
  key: string | undefined,
): Order | undefined => {
  if (key === undefined) {
    const isThere = there.some((each) => isEmpty(missingIn(resource, each, wanted)))
    return isThere ? undefined : { method: 'POST', path, fields: wanted }
  }
  const current = there.find((each) => resource.key !== undefined && each[resource.key] === key) ?? {}
  const fields = missingIn(resource, current, wanted)
  return isEmpty(fields) ? undefined : { method: 'PUT', path: `${path}/${encodeURIComponent(key)}`, fields }
}

/** What names one of those that Unity makes itself; undefined for what is made. */
const keyOf = ({ key, verbs }: Resource, remembered: ObjectFields): string | undefined =>
  key === undefined || verbs.includes('create') ? undefined : (remembered[key] ?? '')

const nameOf = (fields: ObjectFields, { key = 'ObjectId' }: Resource): string =>
  fields['DisplayName'] ?? fields['SmtpAddress'] ?? fields['Alias'] ?? fields[key] ?? ''

/** Whether it comes back with what it belongs to; the others are made by Unity alone, or hold what no field says. */
export const comesBack = ({ resource }: Pick<Belonging, 'resource'>): boolean =>
  resource.verbs.includes('create') || (resource.verbs.includes('update') && resource.key !== undefined)

/** What comes back of it: each belonging with what was remembered of it. */
const comingBack = ({ noun, resource, path, below }: Omit<MadeAgain, 'formerId'>) =>
  goesWith(noun, resource, path)
    .filter(comesBack)
    .flatMap((belonging) => {
      const part = below.find((each) => each.noun === belonging.noun)
      return part && part.items.length > 0 ? [{ belonging, items: part.items }] : []
    })

const leftOf = ({ noun, resource }: Belonging, item: ObjectFields, why: string): Left[number] => ({
  noun,
  name: nameOf(item, resource),
  why,
})

const NOWHERE = 'Whether what it belongs to was made again, or where, is not known.'

/** All of it stays away, where nobody knows what it could be put back to. */
export const leaveAll = (former: Omit<MadeAgain, 'formerId'>): Left =>
  comingBack(former).flatMap(({ belonging, items }) => items.map((item) => leftOf(belonging, item, NOWHERE)))

const BUSY = 'Unity Connection did not answer in time.'

/**
 * Puts back what belonged to what was made again, one by one, each with a record of its own, as long as the time of one
 * request lasts.
 * @returns what is not there, and why
 */
export const putBack = async (
  objects: Objects,
  caller: Caller,
  { noun, resource, path, formerId, below }: MadeAgain,
  reference: string | undefined,
): Promise<Left> => {
  const left: Left = []
  const id = path.slice(path.lastIndexOf('/') + 1)
  const renamed = (value: string): string => (value.toLowerCase() === formerId.toLowerCase() ? id : value)
  let isOver = false
  for (const { belonging, items } of comingBack({ noun, resource, path, below })) {
    const there = await objects.list(belonging).catch((): readonly ObjectFields[] => [])
    for (const item of items) {
      const leave = (why: string): number => left.push(leftOf(belonging, item, why))
      const wanted = writableOf(belonging.resource, item, renamed)
      const order = orderFor(belonging, wanted, there, keyOf(belonging.resource, item))
      isOver ||= caller.patience.isTooLateToBegin()
      if (isOver) leave(BUSY)
      else if (order)
        try {
          const { outcome } = await objects.write(caller, { ...order, reference })
          if (outcome === 'unknown') leave('Whether Unity Connection applied it is not known.')
        } catch (error) {
          const problem = problemOf(error)
          if (!(problem instanceof DeskError)) throw error
          leave(problem.message)
          isOver = problem.problem.startsWith('unity') || problem.problem === 'busy'
        }
    }
  }
  return left
}
