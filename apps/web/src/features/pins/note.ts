/** What came of the last act on a credential. */
export type Note =
  | { readonly kind: 'unlocked'; readonly at: Date; readonly reference: string }
  | {
      readonly kind: 'reset'
      readonly at: Date | undefined
      readonly reference: string
      readonly mustChange: boolean
    }
  /** Made, and never to be shown: its one answer was lost on the way. */
  | { readonly kind: 'unseen'; readonly at: Date | undefined }
  /** A one-use ticket is on its way; nothing is changed until it is used. */
  | { readonly kind: 'ticket'; readonly until: Date | undefined; readonly reference: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly error: unknown }
