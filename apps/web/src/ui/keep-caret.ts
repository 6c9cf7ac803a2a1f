/**
 * Where the next letter would go, before something takes the focus that gives it back later: the browser gives it back
 * without the caret where letters were typed meanwhile.
 * @returns puts the caret there again, if the focus is back
 */
export const keepCaret = (): (() => void) => {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) return () => undefined
  const { selectionStart, selectionEnd } = field
  return () => {
    if (selectionStart !== null && document.activeElement === field)
      field.setSelectionRange(selectionStart, selectionEnd)
  }
}
