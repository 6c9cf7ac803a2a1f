import { createPortal } from '@unity-desk/contract'
import { locale } from '#lib/language.ts'

export const desk = createPortal({ language: () => locale })
