import type { Feature, ListParts, PersonParts, PersonPlace } from '#lib/feature.ts'
import { spokenFirst } from './spoken-first.ts'

const found = import.meta.glob<Feature>('../features/*/feature.ts', { eager: true, import: 'feature' })

/** Every folder of features/: adding a screen is adding a folder. */
export const features: readonly Feature[] = Object.entries(found).map(([file, feature]) =>
  spokenFirst(file.split('/').at(-2) ?? '', feature),
)

export const navigation = features
  .flatMap(({ nav, permission }) => (nav ? [{ ...nav, permission }] : []))
  .sort((one, other) => one.order - other.order)

/** What the features have put on the person's page, in its order. */
const personParts: PersonParts = {
  panels: features.flatMap(({ person }) => person?.panel ?? []),
  tabs: features.flatMap(({ person }) => person?.tabs ?? []).sort((one, other) => one.order - other.order),
}

const NOWHERE: PersonPlace = { route: {}, warm: () => undefined }

/** The page of a person, as the one feature that has it draws it. */
const person: PersonPlace =
  features.find(({ personPage }) => personPage)?.personPage?.(personParts) ?? NOWHERE

/** What the features have put on the list of people. */
export const listParts: ListParts = {
  person,
  selectionActs: features.flatMap(({ selectionAct }) => selectionAct ?? []),
  listActs: features.flatMap(({ listAct }) => listAct ?? []),
}
