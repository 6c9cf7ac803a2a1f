/** Where the focus goes to search. */
export const SEARCH_ID = 'search'

export const focusSearch = (): void => {
  const box = document.querySelector<HTMLInputElement>(`#${SEARCH_ID}`)
  box?.focus()
  box?.select()
}
