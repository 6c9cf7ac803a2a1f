import { createContext, use, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { createStore } from '#lib/store.ts'

// What is typed and saved nowhere is known here by its name alone: the text stays in the form, so that no PIN and no
// password is ever kept for later. What is only looked for, or stands in the address, is no loss and is not named.
// Cancel, and Esc as its key, close a form or a dialog in its page and are an answer in themselves: they ask nothing.
// Whatever else takes a form away asks, and so does the Cancel that leaves a page for another, and the Discard of all
// the settings.

type Unsaved = {
  /** What would be lost, as its form is called. */
  readonly what: string
  /** The dialog that it is typed in, or the page. */
  readonly scope: string
}

/** Everything below a dialog is the dialog's. */
export const ScopeContext = createContext('page')

export const unsaved = createStore<readonly Unsaved[]>([])

/** @returns to be called when it is saved, or as it was, or gone */
export const noteUnsaved = (entry: Unsaved): (() => void) => {
  unsaved.set([...unsaved.get(), entry])
  return () => unsaved.set(unsaved.get().filter((each) => each !== entry))
}

/** Of a form: whether something stands in it that would be lost with it. */
export const useUnsaved = (what: string, isUnsaved: boolean): void => {
  const scope = use(ScopeContext)
  // Before the next key comes, which may be the one that leads away.
  useLayoutEffect(() => (isUnsaved ? noteUnsaved({ what, scope }) : undefined), [what, scope, isUnsaved])
}

type MarkProps = { readonly what: string; readonly isUnsaved: boolean }

/** The same from inside a dialog, for what draws the dialog and holds what is typed in it. */
export const UnsavedMark = ({ what, isUnsaved }: MarkProps): null => {
  useUnsaved(what, isUnsaved)
  return null
}

type Question = {
  readonly what: readonly string[]
  readonly leave: () => void
  readonly stay: () => void
}

/** What somebody is asked at this moment; a dialog shows it over whatever is there. */
export const question = createStore<Question | undefined>(undefined)

type Options = {
  readonly stay?: () => void
  /** Just what is typed in this dialog is lost; absent where all is. */
  readonly scope?: string
}

/** Leaves at once where nothing is typed, and else when somebody has said so. */
export const beforeLeaving = (leave: () => void, { stay = () => undefined, scope }: Options = {}): void => {
  const lost = unsaved.get().filter((each) => scope === undefined || each.scope === scope)
  if (lost.length === 0) return leave()
  question.set({
    what: [...new Set(lost.map(({ what }) => what))],
    leave: () => {
      // Gone from the screen before what it asks about, which gives the focus back to where it was.
      flushSync(() => question.set(undefined))
      leave()
    },
    stay: () => {
      question.set(undefined)
      stay()
    },
  })
}

let isReleased = false

// A reload, an address that is typed, a closed tab: there the browser asks, in its own words.
window.addEventListener('beforeunload', (event) => {
  if (unsaved.get().length > 0 && !isReleased) event.preventDefault()
})

/** The browser lets go without asking: somebody has answered, or must not be asked. @returns what has it ask again */
export const release = (): (() => void) => {
  isReleased = true
  return () => {
    isReleased = false
  }
}

/** The same for what loads another document, or this one anew. */
export const beforeLoading = (load: () => void): void =>
  beforeLeaving(() => {
    release()
    load()
  })
