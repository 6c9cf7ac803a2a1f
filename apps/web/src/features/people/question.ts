import { worklistNames, type DirectoryQuery } from '@unity-desk/contract'
import { OBJECT_ID } from '@unity-desk/cupi'

/** Who is asked for: by what is typed, and by what they are. */
export type Question = Pick<DirectoryQuery, 'list' | 'department' | 'location' | 'cos'> & {
  readonly q: string
}

/** What a list is narrowed by, beside what is typed. */
export const narrowings = ['list', 'department', 'location', 'cos'] as const

export type Narrowing = (typeof narrowings)[number]

const idIn = (text: string | null): string | undefined =>
  text !== null && OBJECT_ID.test(text) ? text.toLowerCase() : undefined

/** What an address asks for; what is no question is left out. */
export const questionOf = (parameters: URLSearchParams): Question => {
  const list = worklistNames.find((name) => name === parameters.get('list'))
  const department = parameters.get('department')
  const location = idIn(parameters.get('location'))
  const cos = idIn(parameters.get('cos'))
  return {
    q: (parameters.get('q') ?? '').slice(0, 200),
    ...(list && { list }),
    ...(department && { department: department.slice(0, 200) }),
    ...(location && { location }),
    ...(cos && { cos }),
  }
}

/** The part of an address that asks, and names the ticket that it is asked for. */
export const searchOf = (question: Question, ticket: string): string => {
  const given = Object.entries({ ...question, ticket }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  const text = new URLSearchParams(given).toString()
  return text === '' ? '' : `?${text}`
}

export const isNarrowed = (question: Question): boolean =>
  narrowings.some((name) => question[name] !== undefined)
