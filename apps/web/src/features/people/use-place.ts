import { useLocation, useMatch, useNavigate, useSearchParams } from 'react-router'
import { paths } from '#lib/paths.ts'
import type { Opened } from '#lib/person.ts'
import { useTicket } from '#lib/ticket.ts'
import { openedPerson } from './active.ts'
import { questionOf, searchOf, type Narrowing, type Question } from './question.ts'

type Place = {
  /** Whether the screen is one of this feature. */
  readonly isPeople: boolean
  readonly question: Question
  readonly q: string
  /** For which the caller's job is done; empty where there is none. */
  readonly ticket: string
  /** Who is shown, by the address. */
  readonly open: string | undefined
  readonly ask: (q: string) => void
  /** Another set of people; undefined takes a narrowing away. */
  readonly narrow: (changes: Partial<Record<Narrowing, string | undefined>>) => void
  /** Takes every narrowing away; what was typed stays. */
  readonly widen: () => void
  readonly dropTicket: () => void
  readonly linkTo: (ObjectId: string) => string
  readonly openPerson: (ObjectId: string, options?: { readonly isInstead?: boolean }) => void
  /** Shows somebody beside the list, which keeps the focus. */
  readonly preview: (ObjectId: string) => void
}

/** What is asked and who is shown: the address holds both, so that back, forward and links work. */
export const usePlace = (): Place => {
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const { pathname, state } = useLocation()
  const askedTicket = useTicket()
  const isList = useMatch('/people') !== null
  const open = useMatch('/people/:ObjectId/*')?.params.ObjectId
  const isPeople = isList || open !== undefined
  const question = questionOf(isPeople ? parameters : new URLSearchParams())
  const ticket = isPeople ? askedTicket : ''
  const search = searchOf(question, ticket)
  const opened: Opened = { isOpened: true }
  const isOpened = open !== undefined && openedPerson.get() === open
  return {
    isPeople,
    question,
    q: question.q,
    ticket,
    open,
    // A question typed letter by letter is one step back, not one for each letter. Who was opened was the one that the
    // ticket is for: the next question is of the next caller.
    ask: (q) =>
      void navigate(paths.people(searchOf({ ...question, q }, isOpened ? '' : ticket)), { replace: isList }),
    narrow: (changes) => {
      const next = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes))
        if (value === undefined) next.delete(name)
        else next.set(name, value)
      void navigate(paths.people(searchOf(questionOf(next), ticket)))
    },
    widen: () => void navigate(paths.people(searchOf({ q: question.q }, ticket))),
    dropTicket: () => void navigate(pathname + searchOf(question, ''), { replace: true, state }),
    linkTo: (ObjectId) => paths.person(ObjectId, search),
    openPerson: (ObjectId, { isInstead = false } = {}) => {
      openedPerson.set(ObjectId)
      void navigate(paths.person(ObjectId, search), {
        replace: isInstead || ObjectId === open,
        state: opened,
      })
    },
    preview: (ObjectId) => void navigate(paths.person(ObjectId, search), { replace: open !== undefined }),
  }
}
