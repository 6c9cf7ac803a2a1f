import { CHANGE_HEADER } from '@unity-desk/contract'

const listening = new Set<string[]>()

/** The gateway says by which change the undo journal knows a write. */
export const noteChange = (headers: Headers): void => {
  const id = headers.get(CHANGE_HEADER)
  if (id !== null) for (const noted of listening) noted.push(id)
}

/** Does it, and says which changes it made, the oldest first. */
export const withChanges = async <T>(
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly changes: readonly string[] }> => {
  const changes: string[] = []
  listening.add(changes)
  try {
    return { value: await act(), changes }
  } finally {
    listening.delete(changes)
  }
}
