import type {
  ConsoleConfiguration,
  DirectoryItem,
  Permission,
  Verification,
  VerifiedAction,
} from '@unity-desk/contract'
import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'
import type { Person, PersonSoFar } from './person.ts'

export type Lazy<Props = Record<never, never>> = () => Promise<ComponentType<Props>>

/** An entry of the navigation. */
export type NavEntry = {
  readonly label: string
  readonly to: string
  readonly icon: 'people' | 'waiting' | 'changes' | 'audit' | 'administration'
  /** Smaller stands first. */
  readonly order: number
  /** Something that waits there, beside the label. */
  readonly badge?: Lazy
  /** Whether this site has a use for it; absent where every site has. */
  readonly isFor?: (configuration: ConsoleConfiguration) => boolean
}

/** A tab of the person's page. */
export type PersonTab = {
  readonly label: string
  /** Below the person's path; empty for the first tab. */
  readonly path: string
  readonly order: number
  /** Needed to see it; absent for whoever sees the person. */
  readonly permission?: Permission
  readonly page: Lazy<{ readonly person: Person }>
  /** A number beside the label. */
  readonly count?: Lazy<{ readonly ObjectId: string }>
}

/** What features put on the page of a person that another feature draws. */
export type PersonParts = {
  /** Above the tabs: what is the matter, and what can be done. */
  readonly panels: readonly Lazy<PersonSoFar>[]
  readonly tabs: readonly PersonTab[]
}

/** The page of a person, for the list that it stands beside. */
export type PersonPlace = {
  readonly route: RouteObject
  /** Fetches what the page begins with, before it is shown. */
  readonly warm: () => void
}

/** What the server wants before a call can go on. */
export type RenewalAsk = {
  readonly need: 'sign-in' | 'step-up'
  readonly reason: string
  readonly answer: (given: boolean) => void
}

/** What can be done with people who were selected in a list. */
export type SelectionAct = Lazy<{ readonly people: readonly DirectoryItem[] }>

/** What features put on the screen that lists people. */
export type ListParts = {
  readonly person: PersonPlace
  readonly selectionActs: readonly SelectionAct[]
  /** Beside the number of people: what begins there. */
  readonly listActs: readonly Lazy[]
}

/** A page that the operator may open. */
export type PalettePlace = { readonly label: string; readonly to: string }

export type PaletteProps = { readonly places: readonly PalettePlace[]; readonly onClose: () => void }

/** Who has to be verified before a call can go on. */
export type VerificationAsk = {
  /** ObjectId of the person whom the caller says to be. */
  readonly target: string
  readonly action: VerifiedAction
  /** What can be chosen instead, where nothing waits for it yet. */
  readonly actions?: readonly VerifiedAction[] | undefined
  /** Ticket that it is for. */
  readonly reference?: string | undefined
  /** Verified already, and a second person has to agree. */
  readonly approving?: Verification | undefined
  readonly answer: (verified: Verification | undefined) => void
}

/** All that a folder of features/ gives to the app. Small and loaded at once; what it names is loaded when shown. */
export type Feature = {
  /** Needed to see any of its routes, or one of several. */
  readonly permission?: Permission | readonly Permission[]
  /** It says what Unity's fields are called, so that their words are loaded with its own. */
  readonly showsFields?: true
  readonly nav?: NavEntry
  /** Pages that the palette finds, beside that of the navigation. */
  readonly places?: readonly PalettePlace[]
  readonly routes?: (parts: ListParts) => readonly RouteObject[]
  /** Draws a person, with what the other features put there. */
  readonly personPage?: (parts: PersonParts) => PersonPlace
  /** Stands in the header of every screen. */
  readonly search?: Lazy
  /** Everything that can be done from here, by a few letters of its name. */
  readonly palette?: Lazy<PaletteProps>
  /** What stands in place of everything while nobody is signed in. */
  readonly signIn?: Lazy
  /** A dialog over the page, when the server asks for the password again. */
  readonly renewal?: Lazy<{ readonly name: string; readonly ask: RenewalAsk }>
  readonly selectionAct?: SelectionAct
  readonly listAct?: Lazy
  /** A dialog over the page, when a caller has to be verified. */
  readonly verification?: Lazy<{ readonly ask: VerificationAsk }>
  readonly person?: { readonly panel?: Lazy<PersonSoFar>; readonly tabs?: readonly PersonTab[] }
}
