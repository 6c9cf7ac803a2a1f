import type { ComponentType } from 'react'
import { useOutletContext } from 'react-router'
import type { Person } from '#lib/person.ts'

/** A tab as a place: the person's page has read the person already. */
export const tabOf = (Page: ComponentType<{ readonly person: Person }>) => () => (
  <Page person={useOutletContext<Person>()} />
)
