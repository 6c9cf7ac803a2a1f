/** What JSON and XML have in common: an element is an object, a repeated element an array, a value a scalar. */
export type Tree = { [name: string]: Node | undefined }
export type Node = string | number | boolean | null | Tree | Node[]

export const isTree = (node: unknown): node is Tree =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** The first property whose name is the wanted one in any case, as some pages print them so. */
export const propertyIn = (tree: Tree, names: readonly string[]): Node | undefined => {
  for (const name of names) if (Object.hasOwn(tree, name)) return tree[name]
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  const found = Object.keys(tree).find((key) => wanted.has(key.toLowerCase()))
  return found === undefined ? undefined : tree[found]
}
