import type { Resource, Tree } from '@unity-desk/cupi'
import type { Links } from './links.ts'
import type { Shape } from './shape.ts'
import type { Row } from './table.ts'

type Part = (row: Row, uri: string) => string | null | undefined

/** Prints rows of a table as objects, in the order of the descriptor (cupi.md 1.6). */
export type Projection = {
  /** Columns that the table must be asked for. */
  readonly columns: readonly string[]
  readonly print: (row: Row, uri: string, withheld?: ReadonlySet<string>) => Tree
}

const partsOf = (resource: Resource, links: Links, isList: boolean): [string, Part][] =>
  Object.entries(resource.fields)
    .filter(([, { full }]) => !(isList && full))
    .map(([name, { kind }]) => {
      const link = links[name]
      if (link) return [name, link]
      // A PIN is printed as an empty element (cupi.md 2.7).
      if (kind === 'secret') return [name, () => '']
      return [name, name === 'URI' ? (_row, uri) => uri : (row) => row[name]]
    })

/**
 * @param links how to print the fields that are not columns
 * @param isList whether the fields of the full read are left out (cupi.md 2.2)
 */
export const projectionOf = (resource: Resource, shape: Shape, links: Links, isList: boolean): Projection => {
  const parts = partsOf(resource, links, isList)
  const printed = new Set(parts.map(([name]) => name))
  return {
    columns: shape.columns
      .map(({ name }) => name)
      .filter((name) => printed.has(name) || !Object.hasOwn(resource.fields, name)),
    print: (row, uri, withheld) => {
      const tree: Tree = {}
      for (const [name, part] of parts) {
        const value = part(row, uri)
        if (value !== null && value !== undefined && !withheld?.has(name)) tree[name] = value
      }
      return tree
    },
  }
}
