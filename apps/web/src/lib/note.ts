/** What is said of how an act ended. */
export type Note = {
  readonly tone: 'good' | 'warn'
  readonly text: string
  /** What others said to it, in English. */
  readonly said?: readonly { readonly why: string; readonly quote: string }[]
}
