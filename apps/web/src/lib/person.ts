import type { FullReadOf } from '@unity-desk/cupi'
import type { users } from '@unity-desk/cupi/resources'

/** A person as Unity knows them. */
export type Person = {
  readonly user: FullReadOf<typeof users>
  /** Names of the Unity roles that they hold. */
  readonly roles: readonly string[]
}

/** Said to a page that was opened rather than looked at in passing: it takes the focus. */
export type Opened = { readonly isOpened?: true }

/** What stands on a person's page before Unity has answered: at first the id alone, then what the search knew. */
export type PersonSoFar = {
  readonly ObjectId: string
  readonly DisplayName: string | undefined
  readonly person: Person | undefined
}
