import { type Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { expect, it } from 'vitest'
import { discoverResources } from './discover.ts'

const verbsOf = (resources: Readonly<Record<string, Resource>>, above = ''): string[] =>
  Object.entries(resources).flatMap(([name, resource]) => [
    ...resource.verbs.map((verb) => `${above}${name} ${verb}`),
    ...verbsOf(resource.children ?? {}, `${above}${name}.`),
  ])

it('there is a handler for every verb of every descriptor, and nothing beside', async () => {
  const simulated = await discoverResources()
  const handled = simulated.flatMap(({ name, resource, handlers }) =>
    resource.verbs.filter((verb) => handlers[verb]).map((verb) => `${name} ${verb}`),
  )
  expect(handled.toSorted()).toEqual(verbsOf(allResources).toSorted())
})
