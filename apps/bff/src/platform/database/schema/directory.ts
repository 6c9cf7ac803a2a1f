import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** The index of the people in Unity. */
export type DirectoryTables = {
  person: PersonTable
  person_address: PersonAddressTable
  person_fragment: PersonFragmentTable
  person_reach: PersonReachView
  person_state: PersonStateTable
  directory_name: DirectoryNameTable
  directory_number: DirectoryNumberTable
  directory_sweep: DirectorySweepTable
  vip: VipTable
}

type PersonTable = {
  object_id: string
  /** The columns of a list row that the console shows, under Unity's names. */
  entry: JSONColumnType<Record<string, string>>
  /** Folded (lower case, no accents), as are the next two: to be found whole. */
  alias: string
  extension: string
  /** Empty for none. */
  department: string
  /** What of the entry is searched, folded: a blank before each word. */
  profile: string
  /** What Unity itself takes for their address; null until they were read one by one. */
  smtp_address: string | null
  /** Their proxy addresses and alternate extensions, folded, from `person_reach`. */
  addresses: Generated<string>
  /** All that is searched. */
  search: GeneratedAlways<string>
  /** DisplayName, folded, for the order of the list. */
  sort_name: string
  /** What scopes go by. */
  location_id: string | null
  partition_id: string | null
  cos_id: string | null
}

type PersonAddressTable = {
  object_id: string
  owner_id: string
  address: string
  folded: string
  /** The sweep that last saw it. */
  sweep: number
}

/** All proxy addresses and alternate extensions of people. */
type PersonReachView = {
  owner_id: string
  folded: string
}

/** Kept by triggers. */
type PersonFragmentTable = {
  /** One or two characters of what is searched; the empty one is everybody's. */
  fragment: string
  /** How many people have it. */
  people: number
}

type PersonStateTable = {
  object_id: string
  /** The sweep that last saw this person. */
  sweep: number
  /** Unity plays the first-time conversation to them. */
  awaits_enrolment: boolean
  made_at: Date | null
  /** When their PIN was last looked at; the columns below are as of then. */
  checked_at: Date | null
  /** `infinity` until somebody opens it. */
  locked_until: ColumnType<Date | number | null, Date | 'infinity' | null, Date | 'infinity' | null>
  expires_at: Date | null
  /** Wrong PINs since the last right one. */
  failures: Generated<number>
  never_enrolled: Generated<boolean>
  /** When their alternate extensions were last asked for, and when they were last read. */
  extensions_tried_at: Date | null
  extensions_at: Date | null
}

type DirectoryNameTable = {
  /** Of a location or a class of service. */
  object_id: string
  name: string
}

/** Alternate extensions, and the extensions of lists and handlers. */
type DirectoryNumberTable = {
  object_id: string
  kind: 'user' | 'list' | 'directory-handler' | 'interview-handler'
  /** Of an alternate extension. */
  owner_id: string | null
  /** DisplayName of a list or a handler; empty where there is an owner. */
  name: string
  number: string
  folded: string
  partition_id: string | null
  /** The sweep that last saw it, but for alternate extensions. */
  sweep: number
}

type DirectorySweepTable = {
  id: number
  number: Generated<number>
  completed_at: Date | null
  /** Goes up with every change of the index. */
  version: Generated<number>
  /** Where the sweep that is under way is; null between sweeps. */
  step: 'numbers' | 'people' | 'addresses' | 'credentials' | null
  page: Generated<number>
  read: Generated<number>
  of: Generated<number>
  /** How many of what was read were people. */
  people: Generated<number>
  /** When the numbers of all lists and handlers were last read. */
  numbers_at: Date | null
  progress_at: Date | null
  /** When the next one may begin. */
  due_at: Date | null
  /** Which process is at it, and until when it has it to itself. */
  held_by: string | null
  held_until: Date | null
}

type VipTable = {
  object_id: string
  name: string
  added_by: string
  added_at: Date
}
