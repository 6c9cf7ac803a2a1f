import {
  clausesOf,
  encodeList,
  isCupiError,
  isTree,
  json,
  readQuery,
  type Node,
  type Tree,
} from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { Identity } from '../../platform/access/identity.ts'
import { nobody, type ScopeGuard } from '../../platform/access/scope.ts'
import { DeskError } from '../../platform/http/desk-error.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { UnityAnswer } from '../../platform/unity/message.ts'
import type { Body } from './body.ts'
import type { Plan } from './plan.ts'
import { scopedList } from './scoped-list.ts'

/** Nouns that tell of no single person, to be read. What is not here, and not narrowed below, is refused to whoever has a scope. */
const IMPERSONAL = new Set([
  'authenticationRules',
  'coses',
  'installedLanguages',
  'languageMap',
  'locations',
  'partitions',
  'phoneSystems',
  'restrictionTables',
  'roles',
  'searchSpaces',
  'timeZones',
  'userTemplates',
  'version',
])

const OWNER = 'ObjectGlobalUserObjectId'

export type ScopeCheck = {
  /**
   * What is sent in place of what was asked for.
   * @throws DeskError
   */
  readonly narrowed: (identity: Identity, plan: Plan) => Plan
  /**
   * Looks at whom a request is about, before it is sent.
   * @throws DeskError
   */
  readonly check: (identity: Identity, plan: Plan, body: Body | undefined) => Promise<void>
  /** What is left of an answer. */
  readonly narrow: (identity: Identity, plan: Plan, answer: UnityAnswer) => Promise<UnityAnswer>
}

const refused = (identity: Identity, what: string): DeskError =>
  new DeskError('forbidden', `${identity.title} is for some people alone: ${what}`, {
    reason: 'for-some-people',
  })

/** Nobody is moved out of sight. */
const checkMoves = ({ scope }: Identity, body: Body | undefined): void => {
  for (const name of ['PartitionObjectId', 'CosObjectId', 'LocationObjectId'] as const) {
    const value = body?.fields.get(name)
    const wanted = scope?.[name]
    if (value === undefined || !wanted || wanted.includes(value.toLowerCase())) continue
    const message = 'is outside what you are for'
    throw new DeskError('forbidden', `${name}: ${message}`, {
      fields: [{ name, code: 'scope', message }],
    })
  }
}

/** Lists of addresses are for one owner, or ask who has one address. */
const isNarrow = ({ search }: Plan): boolean => {
  const query = new URLSearchParams(search).get('query')
  if (query === null) return false
  return clausesOf(readQuery(query)).some(
    ({ column, operator }) => operator === 'is' && (column === OWNER || column === 'SmtpAddress'),
  )
}

const rowsIn = (node: Node | undefined): readonly Tree[] => [node].flat().filter((row) => isTree(row))

export const createScopeCheck = (unity: Unity, guard: ScopeGuard): ScopeCheck => {
  const ownerOf = async (ObjectId: string): Promise<string> => {
    try {
      return (await unity.smtpProxyAddresses.get(ObjectId))[OWNER] ?? ''
    } catch (error) {
      throw isCupiError(error) && error.kind === 'not-found' ? nobody() : error
    }
  }

  const checkAddress = async (
    identity: Identity,
    { verb, ids }: Plan,
    body: Body | undefined,
  ): Promise<void> => {
    const owners = [body?.fields.get(OWNER)]
    const [ObjectId] = ids
    if (ObjectId !== undefined) owners.push(await ownerOf(ObjectId))
    else if (verb === 'create' && owners[0] === undefined) throw nobody()
    for (const owner of owners) if (owner !== undefined) await guard.check(identity, owner)
  }

  return {
    narrowed: (identity, plan) => {
      if (identity.scope === null || plan.action !== 'users.list') return plan
      const narrowed = scopedList(identity, plan)
      if (!narrowed)
        throw refused(identity, 'Unity cannot narrow this list; search them through /api/directory.')
      return narrowed
    },
    check: async (identity, plan, body) => {
      if (identity.scope === null) return
      const { action, verb, ids } = plan
      const [noun = ''] = action.split('.')
      const [ObjectId] = ids
      if (noun === 'users' && ObjectId !== undefined) {
        await guard.check(identity, ObjectId)
        if (action === 'users.update') checkMoves(identity, body)
        return
      }
      if (action === 'users.list') return
      if (noun === 'smtpProxyAddresses') {
        if (verb === 'list' && !isNarrow(plan))
          throw refused(identity, `ask for the addresses of one of them (${OWNER} is ...).`)
        if (verb !== 'list') await checkAddress(identity, plan, body)
        return
      }
      const isRead = verb === 'list' || verb === 'get'
      // What everybody shares is not for somebody to change who is for some of them.
      if (!isRead || !IMPERSONAL.has(noun)) throw refused(identity, `${action} is not for them.`)
    },
    narrow: async (identity, plan, answer) => {
      if (identity.scope === null || plan.action !== 'smtpProxyAddresses.list' || answer.status !== 200)
        return answer
      const format = [json, xml].find(({ mediaType }) => answer.contentType?.startsWith(mediaType))
      if (!format) throw new DeskError('unity-unusable', 'Unity Connection failed.')
      const { root = plan.resource.list ?? '', tree } = format.read(answer.body.toString('utf8'))
      const rows = rowsIn(tree[plan.resource.item])
      const kept: Tree[] = []
      for (const row of rows) {
        const owner = row[OWNER]
        if (typeof owner === 'string' && (await guard.holds(identity, owner))) kept.push(row)
      }
      const text = format.write(root, encodeList(plan.resource, kept.length, kept))
      return { ...answer, body: Buffer.from(text, 'utf8') }
    },
  }
}
