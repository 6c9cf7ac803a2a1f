import { useMatch, useNavigate, useSearchParams } from 'react-router'
import { paths } from '#lib/paths.ts'

/** Said to a page that was opened rather than looked at in passing: it takes the focus. */
export type Opened = { readonly isOpened?: true }

type Place = {
  /** Whether the screen is one of this feature. */
  readonly isPeople: boolean
  readonly q: string
  /** Who is shown, by the address. */
  readonly open: string | undefined
  readonly ask: (q: string) => void
  readonly openPerson: (ObjectId: string) => void
  /** Shows somebody beside the list, which keeps the focus. */
  readonly preview: (ObjectId: string) => void
}

/** What is asked and who is shown: the address holds both, so that back, forward and links work. */
export const usePlace = (): Place => {
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const isList = useMatch('/people') !== null
  const open = useMatch('/people/:ObjectId/*')?.params.ObjectId
  const isPeople = isList || open !== undefined
  const q = isPeople ? (parameters.get('q') ?? '') : ''
  const opened: Opened = { isOpened: true }
  return {
    isPeople,
    q,
    open,
    // A question typed letter by letter is one step back, not one for each letter.
    ask: (next) => void navigate(paths.people(next), { replace: isList }),
    openPerson: (ObjectId) =>
      void navigate(paths.person(ObjectId, q), { replace: ObjectId === open, state: opened }),
    preview: (ObjectId) => void navigate(paths.person(ObjectId, q), { replace: open !== undefined }),
  }
}
