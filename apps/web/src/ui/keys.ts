import { createContext, use, useEffect, useEffectEvent, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { remember, remembered } from '#lib/preferences.ts'
import { createStore, useStore } from '#lib/store.ts'
import { keepKey, takeHeldKey } from './held-keys.ts'

/** A key that does something on the screen that is shown. */
export type Binding = {
  readonly key: string
  /** What it does, for the list of keys. */
  readonly label: string
  /** Absent for a key that its own field handles. */
  readonly run: (() => void) | undefined
  /** How many dialogs are open above the page: keys of the page do nothing behind a dialog. */
  readonly layer: number
}

const bindings = createStore<readonly Binding[]>([])
const layers = createStore(0)

/** Single letters can be switched off, for those whose speech or hands type them by mistake (WCAG 2.1.4). */
export const singleKeys = createStore(remembered('single-keys') !== 'off')

export const setSingleKeys = (on: boolean): void => {
  singleKeys.set(on)
  remember('single-keys', on ? 'on' : 'off')
}

export const LayerContext = createContext(0)

/** Makes everything below it a layer of its own while it is shown. */
export const useLayer = (): number => {
  const layer = use(LayerContext) + 1
  // Before the next key comes: one that is pressed at once after a dialog has closed is the page's.
  useLayoutEffect(() => {
    layers.set(layers.get() + 1)
    return () => layers.set(layers.get() - 1)
  }, [])
  return layer
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')

/** The focus is between two screens: on the page itself, or on a heading. */
const isNowhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && layers.get() === 0 && target.matches('body, main, h1')

const isCharacter = (key: string): boolean => key.length === 1

/** A field has a use of its own for it. */
const isOfField = (key: string, target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (isCharacter(key)
    ? takesText(target)
    : key.startsWith('Arrow') && target.matches('input, textarea, select'))

const onKeyDown = (event: KeyboardEvent): void => {
  const { key, target } = event
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  if (isOfField(key, target) || (isCharacter(key) && !singleKeys.get())) return
  const wanted = key.toLowerCase()
  const isMeant = (each: Binding): boolean =>
    each.run !== undefined && each.key.toLowerCase() === wanted && each.layer === layers.get()
  const run = bindings.get().findLast(isMeant)?.run
  if (!run) {
    if ((isCharacter(key) || key === 'Enter') && isNowhere(target) && keepKey(key)) event.preventDefault()
    return
  }
  event.preventDefault()
  // A key that is held down does its act once.
  // Drawn before the next key comes, which may be meant for what this one opens: a letter typed into a form that is not
  // there yet would be taken for an act.
  if (!event.repeat) flushSync(run)
}

document.addEventListener('keydown', onKeyDown)

/** Binds a key while the caller is shown. */
export const useKey = (key: string, label: string, run: () => void, isOn = true): void => {
  const layer = use(LayerContext)
  const act = useEffectEvent(run)
  // As it is drawn: the key may be pressed the moment its button is seen.
  useLayoutEffect(() => {
    if (!isOn) return undefined
    const binding: Binding = { key, label, run: () => act(), layer }
    bindings.set([...bindings.get(), binding])
    return () => bindings.set(bindings.get().filter((each) => each !== binding))
  }, [key, label, layer, isOn])
  useEffect(() => {
    if (isOn && layer === layers.get() && takeHeldKey(key)) act()
  }, [key, layer, isOn])
}

/** Lists a key that does something by itself where the focus is. */
export const useKeyHint = (key: string, label: string): void => {
  const layer = use(LayerContext)
  useEffect(() => {
    const binding: Binding = { key, label, run: undefined, layer }
    bindings.set([...bindings.get(), binding])
    return () => bindings.set(bindings.get().filter((each) => each !== binding))
  }, [key, label, layer])
}

const isMac = /mac/i.test(globalThis.navigator?.platform ?? '')

const CHORD = isMac ? '⌘' : 'Ctrl'

/** Binds a letter with Ctrl, or Command where that is the custom: it works in fields as well, and on the page alone. */
export const useChord = (letter: string, label: string, run: () => void): void => {
  const act = useEffectEvent(run)
  useKeyHint(`${CHORD} ${letter.toUpperCase()}`, label)
  useEffect(() => {
    const onChord = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      if (key.toLowerCase() !== letter || !(ctrlKey || metaKey) || altKey || shiftKey) return
      // The browser has another use for it, which nobody here means.
      event.preventDefault()
      if (layers.get() === 0) flushSync(act)
    }
    document.addEventListener('keydown', onChord)
    return () => document.removeEventListener('keydown', onChord)
  }, [letter])
}

const LAST = ['/', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape', '?']

/** The keys of the page, without those of dialogs: first what acts on what is shown, then the ways around. */
export const usePageKeys = (): readonly Binding[] =>
  useStore(bindings)
    .filter(({ layer }) => layer === 0)
    .sort((one, other) => LAST.indexOf(one.key) - LAST.indexOf(other.key))
