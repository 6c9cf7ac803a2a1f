import { PORTAL, signOnRefusals } from '@unity-desk/contract'
import * as z from 'zod/mini'
import { createStore, useStore } from '#lib/store.ts'
import { link, linkIn } from './link.ts'

// Each step is an entry of the browser's history, so that its back button does what it says. What is kept there stays
// over a reload; there is never a secret in it.
const place = z.discriminatedUnion('at', [
  z.object({ at: z.literal('who'), account: z.string(), refused: z.optional(z.enum(signOnRefusals)) }),
  z.object({ at: z.literal('code'), account: z.string(), askedAt: z.number(), validMinutes: z.number() }),
  z.object({ at: z.literal('state') }),
  z.object({ at: z.literal('new-pin') }),
  z.object({
    at: z.literal('done'),
    extension: z.string(),
    changedAt: z.nullable(z.string()),
    isSignedIn: z.boolean(),
  }),
  z.object({ at: z.literal('ended'), isUnsure: z.boolean() }),
  z.object({ at: z.literal('signed-out') }),
  z.object({ at: z.literal('ticket') }),
  z.object({ at: z.literal('not-me') }),
])

export type Place = z.infer<typeof place>

export const START: Place = { at: 'who', account: '' }

const refusedIn = (search: string): Place | undefined => {
  const refused = z.safeParse(z.enum(signOnRefusals), new URLSearchParams(search).get(PORTAL.refused))
  return refused.success ? { at: 'who', account: '', refused: refused.data } : undefined
}

const firstPlace = (): Place => {
  if (link) return { at: link.kind }
  const kept = z.safeParse(place, history.state)
  if (kept.success) return kept.data
  if (new URLSearchParams(location.search).has('signed-on')) return { at: 'state' }
  return refusedIn(location.search) ?? START
}

const store = createStore<Place>(firstPlace())

export const usePlace = (): Place => useStore(store)

/** Moves on; back leads here again. */
export const go = (next: Place): void => {
  history.pushState(next, '', '/')
  store.set(next)
}

/** Moves on from what there is no way back to. */
export const goInstead = (next: Place): void => {
  history.replaceState(next, '', '/')
  store.set(next)
}

/** The session is over. `isUnsure`: while nobody knew whether the PIN was changed. */
export const goEnded = (isUnsure = false): void => goInstead({ at: 'ended', isUnsure })

/** Keeps what was typed here for whoever comes back. */
export const keep = (here: Place): void => history.replaceState(here, '', '/')

export const followHistory = (): void => {
  history.replaceState(store.get(), '', '/')
  addEventListener('popstate', ({ state }) => {
    // A link from a mail, opened where the portal is open already: as if it were opened anew.
    if (linkIn(location.hash)) location.reload()
    const read = z.safeParse(place, state)
    store.set(read.success ? read.data : START)
  })
}
