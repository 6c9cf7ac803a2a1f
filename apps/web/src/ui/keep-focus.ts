/** Where what had the focus has gone from the page, it comes to what the page is about, and is not lost. */
export const keepFocus = (): void => {
  if (document.activeElement !== document.body) return
  const subject =
    document.querySelector<HTMLElement>('main h1[tabindex]') ?? document.querySelector<HTMLElement>('main')
  subject?.focus()
}
