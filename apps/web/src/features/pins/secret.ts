import { groupsOf, spoken } from './spoken.ts'

type Places = { readonly first: HTMLElement; readonly second: HTMLElement; readonly line: HTMLElement }

/**
 * A PIN on its way to the eye. It goes from here into the page and back out of it, past React, which keeps what it has
 * drawn for longer than this may last.
 */
export type Secret = {
  readonly show: (places: Places) => void
  readonly copy: () => Promise<void>
  /** Nothing is left of it, here or on the page. */
  readonly wipe: () => void
}

export const createSecret = (pin: string): Secret => {
  let kept = pin
  let shown: Places | undefined
  return {
    show: (places) => {
      shown = places
      const [first, second] = groupsOf(kept)
      places.first.textContent = first
      places.second.textContent = second
      places.line.textContent = spoken(kept)
    },
    copy: () => navigator.clipboard.writeText(kept),
    wipe: () => {
      kept = ''
      if (shown) for (const place of Object.values(shown)) place.textContent = ''
      shown = undefined
    },
  }
}
