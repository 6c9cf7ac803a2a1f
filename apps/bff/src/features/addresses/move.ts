import { isMailAddress, type addressMoves, type AddressMovesResult } from '@unity-desk/contract'
import { is } from '@unity-desk/cupi'
import type * as z from 'zod/mini'
import { nobody } from '../../platform/access/scope.ts'
import { DeskError, toldOf } from '../../platform/http/desk-error.ts'
import { problemOf } from '../../platform/http/problem-of.ts'
import type { Caller, Order, Written } from '../../platform/unity/objects.ts'
import { checkMove, movedBy, type Move, type MoveContext, type Proxy } from './plan.ts'

type Asked = z.output<typeof addressMoves>
type Row = Asked['rows'][number]
type Result = AddressMovesResult['rows'][number]

const PATH = '/smtpproxyaddresses'

/** Rows are what a plan said of this very move: nobody moves an address elsewhere under its name. */
const checkRows = (move: Asked): void => {
  checkMove(move)
  const strange = move.rows.findIndex(
    ({ address, newAddress }) => movedBy(move, address) !== newAddress || !isMailAddress(newAddress),
  )
  if (strange === -1) return
  const message = 'does not follow from what is moved where'
  throw new DeskError('malformed', `rows.${strange}: ${message}`, {
    fields: [{ name: `rows.${strange}`, code: 'not-of-this-move', message }],
  })
}

/**
 * One write at the most, from what the person has now: so a row that was moved already, by us or by a request that was
 * cut off, is found done. Undefined where nothing is left to do.
 * @throws DeskError
 */
const orderFor = ({ keepOld }: Move, row: Row, held: readonly Proxy[]): Order | undefined => {
  const at = (address: string) =>
    held.find(({ SmtpAddress }) => SmtpAddress.toLowerCase() === address.toLowerCase())
  const [old, isThere] = [at(row.address), at(row.newAddress) !== undefined]
  if (isThere) return old && !keepOld ? { method: 'DELETE', path: `${PATH}/${old.ObjectId}` } : undefined
  if (!old)
    throw new DeskError('rule-refused', 'The person does not have this address any more.', {
      reason: 'address-gone',
    })
  const SmtpAddress = row.newAddress
  return keepOld
    ? { method: 'POST', path: PATH, fields: { SmtpAddress, ObjectGlobalUserObjectId: row.ObjectId } }
    : { method: 'PUT', path: `${PATH}/${old.ObjectId}`, fields: { SmtpAddress } }
}

const moveOne = async (
  { unity, guard, objects }: MoveContext,
  caller: Caller,
  move: Asked,
  row: Row,
): Promise<Written | undefined> => {
  if (!(await guard.holds(caller.identity, row.ObjectId))) throw nobody()
  const owned = await unity.smtpProxyAddresses.list({ where: is('ObjectGlobalUserObjectId', row.ObjectId) })
  const order = orderFor(move, row, owned.items)
  return order && objects.write(caller, { ...order, reference: move.reference })
}

/** Nothing was changed, and why; the owner where somebody else has the address. */
const refusalOf = async (
  { owners }: MoveContext,
  { identity }: Caller,
  row: Row,
  problem: DeskError,
): Promise<Pick<Result, 'outcome' | 'why' | 'reason' | 'quote' | 'owner'>> => {
  const said = toldOf(problem)
  if (problem.problem !== 'rule-refused') {
    const isOurs = problem.problem.startsWith('unity') || problem.problem === 'busy'
    return { outcome: isOurs ? 'failed' : 'refused', ...said }
  }
  const owner = await owners.ofAddress(identity, row.newAddress).catch(() => undefined)
  return { outcome: 'refused', ...said, ...(owner && owner.ObjectId !== row.ObjectId && { owner }) }
}

const counted = (results: readonly Result[]): string =>
  ['done', 'unknown', 'refused', 'failed', 'not-tried']
    .map((each) => [each, results.filter(({ outcome }) => outcome === each).length] as const)
    .filter(([, count]) => count > 0)
    .map(([each, count]) => `${count} ${each}`)
    .join(', ')

/**
 * Moves addresses one after the other, each with a record of its own, until the time of one request is over. Sent again,
 * it goes on where it ended.
 * @throws DeskError, AuditUnavailable before anything is written
 */
export const moveAll = async (context: MoveContext, caller: Caller, move: Asked): Promise<Result[]> => {
  checkRows(move)
  const { from, to, keepOld, rows, reference } = move
  // What is left open by a crash is closed as unknown; each address that was begun has its own record.
  const operation = await context.audit.begin({
    ...caller.acting,
    action: 'addresses.move',
    target: null,
    details: { from, to, keepOld, rows: rows.length },
    reference,
  })
  const results: Result[] = []
  let isOver = false
  for (const row of rows) {
    isOver ||= caller.patience.isTooLateToBegin()
    if (isOver) {
      results.push({ ...row, outcome: 'not-tried' })
      continue
    }
    try {
      const written = await moveOne(context, caller, move, row)
      results.push({
        ...row,
        outcome: written?.outcome ?? 'done',
        ...(written && { changeId: written.changeId }),
      })
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) {
        await operation.end({ result: 'unknown', reason: counted(results) })
        throw error
      }
      const result = { ...row, ...(await refusalOf(context, caller, row, problem)) }
      results.push(result)
      // A server that does not answer will not do so for the next row.
      isOver = result.outcome === 'failed'
    }
  }
  // That nothing was changed is said only where it is so; the rows have records of their own.
  const isUntouched = results.every(({ outcome }) => outcome !== 'done' && outcome !== 'unknown')
  await operation.end({ result: isUntouched ? 'failed' : 'done', reason: counted(results) })
  return results
}
