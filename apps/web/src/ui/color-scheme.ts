import { localStorageColorSchemeManager, useMantineColorScheme } from '@mantine/core'

export type ColorScheme = 'light' | 'dark' | 'auto'

const KEY = 'unity-desk-color-scheme'

export const colorSchemeManager = localStorageColorSchemeManager({ key: KEY })

/** Puts the remembered scheme on the page before anything is drawn. */
export const applyColorScheme = (): void => {
  const remembered = colorSchemeManager.get('auto')
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const scheme = remembered === 'auto' ? (isDark ? 'dark' : 'light') : remembered
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
}

export const useColorScheme = (): readonly [ColorScheme, (next: ColorScheme) => void] => {
  // Mantine would switch transitions off with innerHTML, which Trusted Types forbid.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return [colorScheme, setColorScheme]
}
