import { memoryOf, type Memory, type Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'

/** The resource that an action such as `users.alternateExtensions.update` wrote to. */
const resourceOf = (action: string): Resource | undefined => {
  let resources: Readonly<Record<string, Resource>> = allResources
  let found: Resource | undefined
  for (const name of action.split('.').slice(0, -1)) {
    found = Object.hasOwn(resources, name) ? resources[name] : undefined
    resources = found?.children ?? {}
  }
  return found
}

/** Name of the resource, without those that it lies below. */
export const kindOf = (action: string): string => action.split('.').at(-2) ?? ''

/** What the descriptors remember of the fields of an action, by name. */
export const memoriesOf = (action: string): ReadonlyMap<string, Memory> => {
  const resource = resourceOf(action)
  return new Map(resource ? memoryOf(resource).map((memory) => [memory.name, memory]) : [])
}
