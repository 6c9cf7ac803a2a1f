/** A noun that can be written: where, what makes one of them, and a change of it. */
export type Writable = {
  readonly noun: string
  /** `{word}` stands for an ObjectId that is known. */
  readonly path: string
  readonly create?: Readonly<Record<string, string>>
  readonly search?: string
  readonly update?: Readonly<Record<string, string>>
  /** Where the field is read under another name. */
  readonly readAs?: string
  /** Why a deleted one does not come back; absent where it does. */
  readonly gone?: string
}
