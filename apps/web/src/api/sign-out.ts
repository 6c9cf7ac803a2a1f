import type { QueryClient } from '@tanstack/react-query'
import { desk } from './desk.ts'
import { noteSignedIn } from './renewal.ts'

/** Ends the session and forgets everything that was read in it. The next person begins at the beginning. */
export const signOut = async (queryClient: QueryClient): Promise<void> => {
  await desk.session.signOut()
  noteSignedIn(false)
  queryClient.clear()
  // Loaded anew, so that nothing of the session is left in the page, its history or its memory.
  location.replace('/')
}
