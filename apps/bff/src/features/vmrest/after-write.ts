import { createdId } from '@unity-desk/cupi'
import type { ScopeGuard } from '../../platform/access/scope.ts'
import type { Log } from '../../platform/log.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import type { Plan } from './plan.ts'

type PinState = Awaited<ReturnType<ReturnType<Unity['users']['at']>['pin']['get']>>

type Options = {
  readonly unity: Unity
  /** The directory index, as far as a write concerns it. */
  readonly directory: {
    readonly putOne: (person: Awaited<ReturnType<Unity['users']['get']>>) => Promise<void>
    readonly notePin: (ObjectId: string, credential: PinState) => void
    readonly remove: (ObjectId: string) => Promise<void>
    readonly putAddress: (address: Awaited<ReturnType<Unity['smtpProxyAddresses']['get']>>) => Promise<void>
    readonly removeAddress: (ObjectId: string) => Promise<void>
    readonly readExtensionsOf: (unity: Unity, ObjectId: string) => Promise<void>
    /** Of most nouns there is nothing to do. */
    readonly renumber: (
      unity: Unity,
      written: { readonly noun: string; readonly ObjectId: string; readonly isGone: boolean },
    ) => Promise<void>
  }
  readonly rules: Rules
  readonly guard: Pick<ScopeGuard, 'forget'>
  readonly log: Log
}

/** What a create has made; undefined where Unity did not say. */
export const createdIn = ({ status, location, body }: UnityAnswer): string | undefined =>
  status < 400 ? createdId({ text: body.toString('utf8'), location }) : undefined

/** Brings what we remember of Unity in line with what was just changed through us. Never fails the write itself. */
export const afterWrite =
  ({ unity, directory, rules, guard, log }: Options) =>
  async ({ action, ids }: Plan, answer: UnityAnswer): Promise<void> => {
    try {
      if (action.startsWith('authenticationRules.')) rules.forget()
      const [noun = '', verb, ...below] = action.split('.')
      const ObjectId = verb === 'create' ? createdIn(answer) : ids[0]
      if (ObjectId === undefined) return
      guard.forget(ObjectId)
      if (action === 'users.remove') await directory.remove(ObjectId)
      if (action === 'users.create' || action === 'users.update')
        await directory.putOne(await unity.users.get(ObjectId))
      if (action === 'users.pin.update') directory.notePin(ObjectId, await unity.users.at(ObjectId).pin.get())
      if (action === 'smtpProxyAddresses.remove') await directory.removeAddress(ObjectId)
      if (action === 'smtpProxyAddresses.create' || action === 'smtpProxyAddresses.update')
        await directory.putAddress(await unity.smtpProxyAddresses.get(ObjectId))
      if (action.startsWith('users.alternateExtensions.')) await directory.readExtensionsOf(unity, ObjectId)
      if (below.length === 0) await directory.renumber(unity, { noun, ObjectId, isGone: verb === 'remove' })
    } catch (error) {
      log.warn({ err: error, action }, 'the directory index will show a change only after its next sweep')
    }
  }
