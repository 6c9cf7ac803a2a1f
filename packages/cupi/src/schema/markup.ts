import { XMLBuilder } from 'fast-xml-parser'
import type { Tree } from '../wire/tree.ts'

// Not the writer of CUPI's own answers: this one closes empty elements in one tag, and keeps attributes that are `true`.
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
})

/** Writes a document whose attributes are the properties that begin with `@`. */
export const documentOf = (root: string, tree: Tree): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${builder.build({ [root]: tree })}`
