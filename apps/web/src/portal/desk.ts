import { createPortal } from '@unity-desk/contract'
import { noteServerTime } from '#api/clock.ts'
import { locale } from '#lib/language.ts'

export const desk = createPortal({
  language: () => locale,
  fetch: async (...asked) => {
    const response = await fetch(...asked)
    noteServerTime(response.headers)
    return response
  },
})
