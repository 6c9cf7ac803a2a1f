import type { Act } from './acts.ts'
import { nameOf } from './names.ts'
import { words } from './words.ts'

const SHORT = 8

/** What an act was done to: by name where the log has told one, otherwise by kind and the beginning of its id. */
export const targetName = (act: Act): string | undefined => {
  const target = act.records.find((each) => each.target?.DisplayName)?.target ?? act.last.target
  if (!target) return undefined
  const { kind, DisplayName, Alias, ObjectId } = target
  const name = DisplayName ?? nameOf(ObjectId) ?? Alias
  if (name !== undefined) return name
  return ObjectId === undefined
    ? words.act.kind(kind)
    : `${words.act.kind(kind)} (${ObjectId.slice(0, SHORT)} …)`
}
