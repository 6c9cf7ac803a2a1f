const PREFIX = 'unity-desk-'

/** What this browser remembers of its person's taste. Without a store it forgets, and nothing else. */
export const remembered = (name: string): string | undefined => {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // Some policies forbid it.
  }
}

const NAMES = ['color-scheme', 'single-keys', 'language', 'columns'] as const

/** Signing out empties the browser's stores (Clear-Site-Data); taste is no secret and stays. */
export const keepingPreferences = async (act: () => Promise<void>): Promise<void> => {
  const kept = NAMES.map((name) => [name, remembered(name)] as const)
  try {
    await act()
  } finally {
    for (const [name, value] of kept) if (value !== undefined) remember(name, value)
  }
}
