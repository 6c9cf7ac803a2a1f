import { bool, int, text, type Field } from '../../resource/field.ts'

// Where a fact about a column of users comes from (cupi.md 0).
export const seen = { source: 'cupi.md 2.2 (recorded user list of 2015)', confidence: 'seen' } as const
export const table = { source: 'cupi.md 2.4 (CUPI guide, User API)', confidence: 'doc' } as const
export const sample = {
  source: 'cupi.md 2.3 (sample of the CUPI guide, User API)',
  confidence: 'doc',
} as const
export const further = { source: 'cupi.md 2.3 (SDK User; VOSS)', confidence: 'client' } as const

const setting = { ...sample, writable: true, full: true } as const

/** A switch that is on, or off, unless somebody has set it. Only full reads have it. */
export const on = (about: string) => bool({ ...setting, default: 'true', about })
export const off = (about: string) => bool({ ...setting, default: 'false', about })

/** The same, of releases that the guide’s sample does not show. */
export const laterOff = (about: string) => bool({ ...setting, ...further, default: 'false', about })

/** A number with a default; only in full reads. */
export const number = <const Default extends string>(value: Default, about: string) =>
  int({ ...setting, default: value, about })

/** A choice among numbers. */
export const choice = <const Default extends string>(
  value: Default,
  about: string,
  values: NonNullable<Field['values']>,
) => int({ ...setting, default: value, about, values })

/** A line about a person; only in full reads. */
export const line = (about: string) => text({ ...table, max: 64, writable: true, full: true, about })

export const order = { '1': 'Newest first', '2': 'Oldest first' } as const
