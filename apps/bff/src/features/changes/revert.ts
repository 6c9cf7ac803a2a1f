import type { ChangeRevert, ChangeReverted } from '@unity-desk/contract'
import { callHandlerTemplates } from '@unity-desk/cupi/resources'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Caller, Objects } from '../../platform/unity/objects.ts'
import { checkUnchanged } from './conflicts.ts'
import type { Entry } from './journal.ts'
import { putBack } from './put-back.ts'
import type { WayBack } from './undo.ts'

const takenBack = (): DeskError =>
  new DeskError('not-revertable', 'It has been taken back already.', { reason: 'reverted-already' })

/** What others have written is lost by it: that is for whoever may write all that is of this kind. */
const checkOverwrite = ({ identity }: Caller, { noun }: Entry, { overwrite }: ChangeRevert): void => {
  const permission = noun.startsWith('smtpProxyAddresses') ? 'users:write' : undefined
  if (overwrite === undefined || permission === undefined || identity.permissions.has(permission)) return
  throw new DeskError(
    'forbidden',
    `${identity.title} may not undo what somebody else has changed since. An administrator of Unity Desk can.`,
  )
}

/** A call handler begins as any template has it: its own settings then take the place of all of them. */
const withTemplate = async (objects: Objects, { noun }: Entry, way: WayBack): Promise<WayBack> => {
  if (noun !== 'callHandlers' || way.method !== 'POST') return way
  const resource = callHandlerTemplates
  const [template] = await objects.list({ resource, path: `/${resource.path}`, search: '' })
  const templateObjectId = template?.['ObjectId']
  if (templateObjectId === undefined)
    throw new DeskError('not-revertable', 'Unity Connection has no template of call handlers to begin from.')
  return { ...way, parameters: { templateObjectId } }
}

/**
 * Takes a change back; what belonged to what was deleted is put back with it.
 * @param load the change as it is at this moment
 * @throws DeskError, UnityFailure
 */
export const revert = async (
  objects: Objects,
  caller: Caller,
  load: () => Promise<Entry>,
  asked: ChangeRevert,
): Promise<ChangeReverted> => {
  const entry = await load()
  const { change, undo, noun, resource, below, path: former = '' } = entry
  if (!undo) throw new DeskError('not-revertable', change.why ?? takenBack().message)
  checkOverwrite(caller, entry, asked)
  const { reference, overwrite, verification } = asked
  const way = await withTemplate(objects, entry, undo)
  const { outcome, changeId, created } = await objects.write(caller, {
    ...way,
    reference,
    verification,
    reverts: change.id,
    check: async (before) => {
      // Somebody else may have been quicker.
      const now = await load()
      if (!now.undo) throw takenBack()
      checkUnchanged(now, before, overwrite)
    },
  })
  if (below.length === 0 || created === undefined) return { outcome, changeId }
  const formerId = former.slice(former.lastIndexOf('/') + 1)
  const path = `${undo.path}/${created}`
  const left = await putBack(objects, caller, { noun, resource, path, formerId, below }, reference)
  return { outcome, changeId, ...(left.length > 0 && { left }) }
}
