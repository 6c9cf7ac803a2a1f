import '#lib/no-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { language } from '#lib/language.ts'
import { beginConfiguration } from './configuration.ts'
import { followHistory } from './place.ts'
import { Portal } from './portal.tsx'
import { speak } from './words.ts'

const AGAIN_MS = 2000

/** Until the words are there the page says by itself that it is loading, and offers to load again. */
const speakAtLast = async (): Promise<void> => {
  for (;;)
    try {
      await speak()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
}

followHistory()
beginConfiguration()
document.documentElement.lang = language
await speakAtLast()

const root = document.querySelector('#root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <Portal />
    </StrictMode>,
  )
