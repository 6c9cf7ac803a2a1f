import { labelOf, meaningOf } from '#fields/label.ts'
import { fold } from '#lib/fold.ts'
import { settingGroups, type Group } from './groups.ts'

/** The groups with just those settings that have every word of the question in their name, label or meaning. */
export const findSettings = (
  question: string,
  titleOf: (group: Group['name']) => string,
): readonly Group[] => {
  const asked = fold(question).split(/\s+/).filter(Boolean)
  if (asked.length === 0) return settingGroups
  return settingGroups
    .map(({ name, settings }) => ({
      name,
      settings: settings.filter((memory) => {
        const said = `${labelOf(memory.name, 'users')} ${meaningOf(memory.name, 'users') ?? ''}`
        const text = fold(`${memory.name} ${said} ${titleOf(name)}`)
        return asked.every((word) => text.includes(word))
      }),
    }))
    .filter(({ settings }) => settings.length > 0)
}
