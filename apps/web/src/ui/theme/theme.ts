import { createTheme } from '@mantine/core'

/** What of the look Mantine has to know in script; the rest stands in theme/*.css. */
export const theme = createTheme({
  primaryColor: 'blue',
  defaultRadius: 'md',
  focusRing: 'never',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
