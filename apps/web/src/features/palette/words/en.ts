import { isolate } from '#lib/isolate.ts'

export const words = {
  title: 'Find an act, a page or a person',
  placeholder: 'What do you want to do, or whom do you look for?',
  found: 'What was found',
  acts: 'On this page',
  places: 'Go to',
  people: 'People',
  recent: 'Recently opened',
  nothing: (text: string) => `Nothing here is called “${isolate(text)}”.`,
}

export type Words = typeof words
