import type { ChangeRevert, ChangeReverted } from '@unity-desk/contract'
import { callHandlerTemplates } from '@unity-desk/cupi/resources'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Caller, Objects, Written } from '../../platform/unity/objects.ts'
import type { Claims } from './claims.ts'
import { checkUnchanged } from './conflicts.ts'
import type { Entry } from './journal.ts'
import { leaveAll, putBack } from './put-back.ts'
import type { WayBack } from './undo.ts'

const takenBack = (): DeskError =>
  new DeskError('not-revertable', 'It has been taken back already.', { reason: 'reverted-already' })

const takenBackNow = (): DeskError =>
  new DeskError('busy', 'Somebody is taking it back at this moment. Look again in a few seconds.', {
    retryAfter: 5,
  })

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
  { objects, claims }: { readonly objects: Objects; readonly claims: Claims },
  caller: Caller,
  load: () => Promise<Entry>,
  asked: ChangeRevert,
): Promise<ChangeReverted> => {
  const entry = await load()
  const { change, undo, noun, resource, below, path: former = '' } = entry
  if (!undo || !resource) throw new DeskError('not-revertable', change.why ?? takenBack().message)
  checkOverwrite(caller, entry, asked)
  const { reference, overwrite, verification } = asked
  const way = await withTemplate(objects, entry, undo)
  let isClaimed = false
  const write = async (): Promise<Written> => {
    try {
      return await objects.write(caller, {
        ...way,
        reference,
        verification,
        reverts: change.id,
        check: async (before) => {
          isClaimed = await claims.take(change.id)
          // Somebody else may have been quicker.
          const now = await load()
          if (!now.undo) throw takenBack()
          if (!isClaimed) throw takenBackNow()
          checkUnchanged(now, before, overwrite)
        },
      })
    } finally {
      // From here on the log says whether it was taken back. What cannot be freed is free in a minute.
      if (isClaimed) await claims.free(change.id).catch(() => undefined)
    }
  }
  const { outcome, changeId, created } = await write()
  const formerId = former.slice(former.lastIndexOf('/') + 1)
  const path = `${undo.path}/${created}`
  const left =
    created === undefined
      ? leaveAll({ noun, resource, path: former, below })
      : await putBack(objects, caller, { noun, resource, path, formerId, below }, reference)
  return { outcome, changeId, ...(left.length > 0 && { left }) }
}
