import { decodeItem, type Resource, type Tree } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'

/** The resource of an action such as `users.pin.update`. */
export const resourceOf = (action: string): Resource | undefined => {
  let resources: Readonly<Record<string, Resource>> = allResources
  let found: Resource | undefined
  for (const name of action.split('.').slice(0, -1)) {
    found = Object.hasOwn(resources, name) ? resources[name] : undefined
    resources = found?.children ?? {}
  }
  return found
}

/** Fields as values: `1` and `true` are the same, and so are an empty field and an absent one. None are unreadable. */
export const comparable = (resource: Resource, tree: Tree): Map<string, unknown> => {
  try {
    return new Map(Object.entries(decodeItem(resource, tree)).map(([name, value]) => [name, value ?? '']))
  } catch {
    return new Map()
  }
}
