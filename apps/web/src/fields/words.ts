import { catalogue } from '#lib/catalogue.ts'
import type { Words } from './words/en.ts'

export const words = catalogue<Words>('fields')
