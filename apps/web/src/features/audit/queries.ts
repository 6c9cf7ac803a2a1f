import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AuditQuery, AuditRecord } from '@unity-desk/contract'
import { serverNow } from '#api/clock.ts'
import { desk } from '#api/desk.ts'
import { isoDay } from '#lib/time.ts'
import { actsOf, isWhole, standingOf, withRecords, type Act } from './acts.ts'
import { queryOf, type Filter } from './filters.ts'
import { noteNames } from './names.ts'

const PAGE = 50
const MOST = 100
const MINUTE = 60_000

const read: typeof desk.audit.list = async (query, options) => {
  const page = await desk.audit.list(query, options)
  noteNames(page.items)
  return page
}

export const log = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'log', filter],
    queryFn: ({ pageParam, signal }) =>
      read({ ...queryOf(filter), limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: keepPreviousData,
    staleTime: 3000,
  })

/** The log has no search by operation: what belongs to one is about the same target, and has the same action. */
const alike = ({ last }: Act): AuditQuery => ({
  action: last.action,
  ...(last.target?.ObjectId !== undefined && { target: last.target.ObjectId }),
})

/** The other records of an act, as far as a filter or the end of a page has cut them off. */
export const operation = (act: Act) =>
  queryOptions({
    queryKey: ['audit', 'operation', act.operationId, act.records.length],
    queryFn: async ({ signal }): Promise<readonly AuditRecord[]> => {
      const asked = { ...alike(act), actor: act.last.actor.name, limit: MOST }
      const first = String(act.records.at(-1)?.seq ?? act.last.seq)
      const pages = await Promise.all([
        ...(act.intent ? [] : [read({ ...asked, cursor: first }, { signal })]),
        ...(standingOf(act, serverNow()) === 'check'
          ? [read({ ...asked, from: act.last.at }, { signal })]
          : []),
      ])
      return pages.flatMap(({ items }) => items).filter(({ operationId }) => operationId === act.operationId)
    },
    enabled: !isWhole(act, serverNow()),
  })

/** Questions on their way at a time. */
const AT_ONCE = 6

/** What came of acts later, when Unity was asked how they had ended. */
const endingsOf = async (
  acts: readonly Act[],
  options: { readonly signal: AbortSignal },
): Promise<readonly AuditRecord[]> => {
  const found: AuditRecord[] = []
  for (let at = 0; at < acts.length; at += AT_ONCE) {
    const pages = await Promise.all(
      acts
        .slice(at, at + AT_ONCE)
        .map((act) => read({ ...alike(act), from: act.last.at, limit: MOST }, options)),
    )
    found.push(...pages.flatMap(({ items }) => items))
  }
  return found
}

/** The endings of acts that have none on this page. */
export const endings = (acts: readonly Act[]) =>
  queryOptions({
    queryKey: ['audit', 'endings', acts.map(({ operationId, last }) => `${operationId} ${last.seq}`)],
    queryFn: ({ signal }) => endingsOf(acts, { signal }),
    enabled: acts.length > 0,
  })

const DAYS = 7

/** The first day that acts are remembered from whose ending nobody knows. */
export const rememberedFrom = (now: Date): string => {
  const at = new Date(now)
  at.setDate(at.getDate() - DAYS)
  return isoDay(at)
}

/** Acts of the last days that nobody knows the ending of. */
export const unsettled = queryOptions({
  queryKey: ['audit', 'unsettled'],
  queryFn: async ({ signal }): Promise<readonly Act[]> => {
    const filter = { result: 'unknown', from: rememberedFrom(serverNow()) } as const
    const { items } = await read({ ...queryOf(filter), limit: MOST }, { signal })
    const acts = actsOf(items)
    const later = await endingsOf(acts, { signal })
    return acts
      .map((act) => withRecords(act, later))
      .filter((act) => standingOf(act, serverNow()) === 'check')
  },
  // No clock asks: that would keep a session alive that nobody uses. Whoever comes back to the page does.
  staleTime: MINUTE,
})
