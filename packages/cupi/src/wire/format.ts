import { CupiProtocolError } from '../errors.ts'
import { isTree, type Tree } from './tree.ts'

/** A way to print a tree. The root's name is only written where the format has roots. */
export type Format = {
  readonly mediaType: 'application/json' | 'application/xml'
  /** @throws CupiProtocolError when the text is not of this format */
  readonly read: (text: string) => { readonly root?: string; readonly tree: Tree }
  readonly write: (root: string, tree: Tree) => string
}

/** JSON as Unity writes it: no wrapper, no blanks (clients look at fixed positions of the text, cupi.md 11). */
export const json: Format = {
  mediaType: 'application/json',
  read: (text) => {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw new CupiProtocolError('the answer is not JSON', { snippet: text.slice(0, 200) })
    }
    if (!isTree(value))
      throw new CupiProtocolError('the answer is not a JSON object', { snippet: text.slice(0, 200) })
    return { tree: value }
  },
  write: (_root, tree) => JSON.stringify(tree),
}
