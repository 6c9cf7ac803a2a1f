/**
 * Gives the focus to a field of a form, now: the next letter that is typed belongs to it. (react-hook-form's setFocus
 * does it in a later turn, when that letter may already have been taken for a key.)
 */
export const focusField = (formId: string, name: string, { select = false } = {}): void => {
  const form = document.querySelector<HTMLFormElement>(`#${CSS.escape(formId)}`)
  const field = form?.elements.namedItem(name)
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  if (select) field.select()
}
