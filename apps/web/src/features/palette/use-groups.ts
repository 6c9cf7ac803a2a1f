import { useQuery } from '@tanstack/react-query'
import type { DirectoryEntry } from '@unity-desk/contract'
import { useNavigate } from 'react-router'
import { desk } from '#api/desk.ts'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import type { PaletteProps } from '#lib/feature.ts'
import { paths } from '#lib/paths.ts'
import type { Opened } from '#lib/person.ts'
import { useRecent } from '#lib/recent.ts'
import { usePageKeys } from '#ui/keys.ts'
import { called, type Choice, type Group } from './choices.ts'
import { words } from './words.ts'

const MOST_PEOPLE = 6

/** Searching and going back are what the palette itself does. */
const OWN_KEYS = new Set(['/', 'Escape'])

const isLetter = ({ key = '' }: Choice): boolean => /^\p{L}$/u.test(key)

type Found = Pick<DirectoryEntry, 'ObjectId' | 'DisplayName' | 'DtmfAccessId'>

/** Without those of the text before: Enter must never open somebody who was not asked for. */
const peopleCalled = (q: string, isOn: boolean) => ({
  queryKey: ['directory', 'palette', q],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    desk.directory.search({ q, limit: MOST_PEOPLE }, { signal }),
  enabled: isOn,
})

/**
 * Everything that can be chosen by a text. The acts are those of the keys of the page: a key is bound only where the
 * operator may do what it does, to the person who is shown.
 */
export const useGroups = ({ places }: Pick<PaletteProps, 'places'>, text: string): readonly Group[] => {
  const navigate = useNavigate()
  const session = useSession()
  const bindings = usePageKeys()
  const recent = useRecent(session.operator.name)
  const q = text.trim().slice(0, 200)
  const maySearch = mayOpen(session, 'users:read')
  const { data } = useQuery(peopleCalled(q, q !== '' && maySearch))

  const bound = bindings.flatMap(({ key, label, run }): Choice[] =>
    run && !OWN_KEYS.has(key) ? [{ id: `act-${key}`, label, key, run }] : [],
  )
  // Of two that are bound to a key, the later one has it.
  const acts = [...new Map(bound.map((choice) => [choice.id, choice])).values()]
    // What changes something stands before what only shows something else.
    .sort((one, other) => Number(!isLetter(one)) - Number(!isLetter(other)))
  const goTo = places.map(({ label, to }): Choice => ({
    id: `place-${to}`,
    label,
    run: () => void navigate(to),
  }))
  const opened: Opened = { isOpened: true }
  const toOpen = ({ ObjectId, DisplayName, DtmfAccessId }: Found): Choice => ({
    id: `person-${ObjectId}`,
    label: DisplayName,
    note: DtmfAccessId,
    run: () => void navigate(paths.person(ObjectId), { state: opened }),
  })
  const people: readonly Found[] = q === '' ? recent : (data?.items ?? [])
  return [
    { label: words.acts, choices: called(acts, q) },
    { label: words.places, choices: called(goTo, q) },
    { label: q === '' ? words.recent : words.people, choices: maySearch ? people.map(toOpen) : [] },
  ].filter(({ choices }) => choices.length > 0)
}
