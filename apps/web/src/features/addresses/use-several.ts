import { useState } from 'react'
import type { Refusal, Standing } from './standing.ts'
import { splitAddresses } from './typed.ts'
import type { AddressActs, Note } from './use-address-acts.ts'
import { useRested } from './use-rested.ts'
import { useStandings } from './use-standing.ts'

/** Looked up one by one, and saved one by one. */
export const MOST = 25

type End = Note | { readonly refusal: Refusal }

export type Row = {
  readonly address: string
  readonly state:
    | Standing
    | { readonly kind: 'saving' }
    /** Saved, or taken by Unity and not to be seen. */
    | { readonly kind: 'ended'; readonly note: Note }
}

const keyOf = (address: string): string => address.toLowerCase()

/** Those that a press on the button sends: what is wrong at sight, or ended, is not. */
const isOpen = ({ state }: Row): boolean =>
  state.kind === 'free' || state.kind === 'unasked' || state.kind === 'failed'

const savedOf = (addresses: readonly string[], ends: ReadonlyMap<string, End>): readonly Note[] =>
  addresses.flatMap((address) => {
    const end = ends.get(keyOf(address))
    return end && !('refusal' in end) && end.tone === 'good' ? [end] : []
  })

/** Several addresses of one text, each with what is known of it and what has come of it. */
export const useSeveral = (person: string, begin: string, acts: AddressActs) => {
  const [text, setText] = useState(begin)
  const [ends, setEnds] = useState<ReadonlyMap<string, End>>(new Map())
  const [saving, setSaving] = useState<string | undefined>()
  const all = splitAddresses(useRested(text))
  const addresses = all.slice(0, MOST)
  const standings = useStandings(addresses, { person })

  const stateOf = (address: string, at: number): Row['state'] => {
    if (saving === address) return { kind: 'saving' }
    const end = ends.get(keyOf(address))
    if (end) return 'refusal' in end ? end.refusal : { kind: 'ended', note: end }
    return standings[at] ?? { kind: 'looking' }
  }
  const rows = addresses.map((address, at): Row => ({ address, state: stateOf(address, at) }))
  const open = rows.filter(isOpen)

  /** @returns what came of each, where nothing is left to do; undefined where something is */
  const save = async (): Promise<readonly Note[] | undefined> => {
    const now = new Map(ends)
    for (const { address } of open) {
      setSaving(address)
      const end = await acts.put(address)
      now.set(keyOf(address), end)
      setEnds(new Map(now))
      // Who did not answer for this one will not for the next; those keep their place here.
      if ('refusal' in end && end.refusal.kind === 'failed') break
    }
    setSaving(undefined)
    const saved = savedOf(addresses, now)
    return saved.length === addresses.length ? saved : undefined
  }

  return {
    text,
    change: setText,
    rows,
    open,
    tooMany: all.length > MOST,
    isBusy: saving !== undefined,
    isLooking: rows.some(({ state }) => state.kind === 'looking'),
    isTouched: rows.some(({ state }) => state.kind === 'ended'),
    /** What came of those that are saved, also where others are not. */
    saved: savedOf(addresses, ends),
    /** Those of the last letters are no rows yet. */
    isUnsaved: text.trim() !== '' && (rows.length === 0 || rows.some(({ state }) => state.kind !== 'ended')),
    save,
  }
}
