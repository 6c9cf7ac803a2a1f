// Experts type ahead: `2041 Enter R Enter` in one go, while the person is still being found. What cannot be done yet is
// held for the screen that is coming.

const PATIENCE_MS = 4000

let heldUntil = 0
let held: string[] = []

/** From here on, keys that nothing is bound to are kept until the coming screen binds them. */
export const holdKeys = (): void => {
  heldUntil = Date.now() + PATIENCE_MS
  held = []
}

export const dropHeldKeys = (): void => {
  heldUntil = 0
  held = []
}

/** @returns whether the key was kept */
export const keepKey = (key: string): boolean => {
  if (Date.now() > heldUntil) return false
  held.push(key.toLowerCase())
  return true
}

/** Takes the first key that was held, if it is this one. */
export const takeHeldKey = (key: string): boolean => {
  if (Date.now() > heldUntil || held[0] !== key.toLowerCase()) return false
  held.shift()
  return true
}

// A hand on the mouse has seen the screen, and means what it points at.
document.addEventListener('pointerdown', dropHeldKeys)
