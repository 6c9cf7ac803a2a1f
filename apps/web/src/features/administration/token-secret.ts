/**
 * A token on its way to the eye. It goes from here into the page and back out of it, past React, which keeps what it has
 * drawn for longer than this may last.
 */
export type TokenSecret = {
  readonly show: (place: HTMLElement) => void
  readonly copy: () => Promise<void>
  /** Nothing is left of it, here or on the page. */
  readonly wipe: () => void
}

export const createTokenSecret = (token: string): TokenSecret => {
  let kept = token
  let shown: HTMLElement | undefined
  return {
    show: (place) => {
      shown = place
      place.textContent = kept
    },
    copy: () => navigator.clipboard.writeText(kept),
    wipe: () => {
      kept = ''
      if (shown) shown.textContent = ''
      shown = undefined
    },
  }
}
