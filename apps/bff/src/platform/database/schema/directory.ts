import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** The index of the people in Unity. */
export type DirectoryTables = {
  person: PersonTable
  person_address: PersonAddressTable
  person_fragment: PersonFragmentTable
  person_state: PersonStateTable
  directory_name: DirectoryNameTable
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
  /** Their proxy addresses, folded, from `person_address`. */
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
}

type DirectoryNameTable = {
  /** Of a location or a class of service. */
  object_id: string
  name: string
}

type DirectorySweepTable = {
  id: number
  number: Generated<number>
  completed_at: Date | null
  /** Goes up with every change of the index. */
  version: Generated<number>
  /** Where the sweep that is under way is; null between sweeps. */
  step: 'people' | 'addresses' | 'credentials' | null
  page: Generated<number>
  read: Generated<number>
  of: Generated<number>
  /** How many of what was read were people. */
  people: Generated<number>
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
