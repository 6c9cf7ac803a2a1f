import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { logPath } from './filters.ts'
import { rememberedFrom, unsettled } from './queries.ts'
import { words } from './words.ts'

/** What somebody has to look at, and the way there. */
export const ToCheckNotice = () => {
  const { data = [] } = useQuery(unsettled)
  if (data.length === 0) return null
  const { toCheck } = words
  return (
    <Outcome
      tone="warn"
      action={
        <LinkButton size="small" to={logPath({ result: 'unknown', from: rememberedFrom(serverNow()) })}>
          {toCheck.show(data.length)}
        </LinkButton>
      }
    >
      {toCheck.title(data.length)}
    </Outcome>
  )
}
