import { catalogue } from '#lib/catalogue.ts'
import type { Words } from './words/en.ts'

const part = <Name extends keyof Words>(name: Name) => catalogue<Words[Name]>('administration', name)

export const words = part('words')
export const operatorWords = part('operatorWords')
export const tokenWords = part('tokenWords')
export const sessionWords = part('sessionWords')
export const permissionWords = part('permissionWords')
export const permissionGroupWords = part('permissionGroupWords')
export const scopeWords = part('scopeWords')
