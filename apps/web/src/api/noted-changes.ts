import { CHANGE_HEADER } from '@unity-desk/contract'
import type { CupiRequest, Send } from '@unity-desk/cupi'

// Writes overlap: each has its own notes, found by the requests that it made.
const notes = new WeakMap<CupiRequest, string[]>()

/** The gateway says by which change the undo journal knows a write. */
export const noteChange = (request: CupiRequest, headers: Headers): void => {
  const id = headers.get(CHANGE_HEADER)
  if (id !== null) notes.get(request)?.push(id)
}

/** Sends as before, and notes in `changes` which ones are made by it, the oldest first. */
export const noting =
  (send: Send, changes: string[]): Send =>
  (request) => {
    notes.set(request, changes)
    return send(request)
  }
