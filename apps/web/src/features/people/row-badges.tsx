import { useQuery } from '@tanstack/react-query'
import { StateTag } from '#ui/state-tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { badgesOf } from './badges.ts'
import { stateOf } from './states.ts'
import classes from './result-row.module.css'

/** What a row has room for. */
const MOST_SHOWN = 2

/** What stands in the way of the person of a row that is in sight, once Unity has said it; until then nothing. */
export const RowBadges = ({ ObjectId }: { readonly ObjectId: string }) => {
  const { data } = useQuery(stateOf(ObjectId))
  const badges = data ? badgesOf(data) : []
  if (badges.length === 0) return null
  return (
    <span className={classes.badges}>
      {badges.slice(0, MOST_SHOWN).map(({ tone, text }) => (
        <StateTag key={text} tone={tone}>
          {text}
        </StateTag>
      ))}
      {badges.slice(MOST_SHOWN).map(({ text }) => (
        <VisuallyHidden key={text}>{text}</VisuallyHidden>
      ))}
    </span>
  )
}
