import { OBJECT_ID } from '@unity-desk/cupi'
import * as z from 'zod/mini'
import { DeskError } from '../../platform/http/desk-error.ts'

/** Where a page of the directory ended: how well the last row answers, 0 the best, and its place among its equals. */
export type Place = { readonly tier: number; readonly name: string; readonly ObjectId: string }

/** Whoever makes up a cursor gets no further than this. */
const storable = z.string().check(z.refine((text) => text.isWellFormed() && !text.includes('\u0000')))

const place = z.object({
  tier: z._default(z.int().check(z.minimum(0), z.maximum(2)), 0),
  name: storable,
  ObjectId: z.string().check(z.regex(OBJECT_ID)),
})

export const encodeCursor = (at: Place): string =>
  Buffer.from(JSON.stringify(at), 'utf8').toString('base64url')

/** @throws DeskError on text that no page gave */
export const decodeCursor = (cursor: string): Place => {
  try {
    return z.parse(place, JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    const fields = [{ name: 'cursor', code: 'format', message: 'is not the cursor of a page' }]
    throw new DeskError('malformed', 'cursor: is not the cursor of a page', { fields, cause })
  }
}
