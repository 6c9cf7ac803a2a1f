import type { What } from './queries.ts'
import { groupsOf, spoken, spokenPassword } from './spoken.ts'

type Places = { readonly first: HTMLElement; readonly second: HTMLElement; readonly line: HTMLElement }

/**
 * A PIN or a password on its way to the eye. It goes from here into the page and back out of it, past React, which keeps
 * what it has drawn for longer than this may last.
 */
export type Secret = {
  readonly show: (places: Places) => void
  readonly copy: () => Promise<void>
  /** Nothing is left of it, here or on the page. */
  readonly wipe: () => void
}

export const createSecret = (secret: string, what: What): Secret => {
  let kept = secret
  let shown: Places | undefined
  return {
    show: (places) => {
      shown = places
      const [first, second] = what === 'PIN' ? groupsOf(kept) : ([kept, ''] as const)
      places.first.textContent = first
      places.second.textContent = second
      places.line.textContent = what === 'PIN' ? spoken(kept) : spokenPassword(kept)
    },
    copy: () => navigator.clipboard.writeText(kept),
    wipe: () => {
      kept = ''
      if (shown) for (const place of Object.values(shown)) place.textContent = ''
      shown = undefined
    },
  }
}
