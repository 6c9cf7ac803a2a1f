import { isCupiError, UnsafeQueryValue } from '@unity-desk/cupi'

/** An account of Unity Desk's that may not read a noun cannot say who has what there: Unity will, when it is written. */
export const readable = async <T, Otherwise>(
  asked: Promise<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> => {
  try {
    return await asked
  } catch (error) {
    // Nobody has what cannot even be asked for.
    if (error instanceof UnsafeQueryValue) return otherwise
    if (isCupiError(error) && (error.kind === 'forbidden' || error.kind === 'not-found')) return otherwise
    throw error
  }
}
