import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import type { Person } from '#lib/person.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { logPath } from './filters.ts'
import { Log } from './log.tsx'
import { useActs } from './use-acts.ts'
import { words } from './words.ts'

const History = ({ ObjectId }: { readonly ObjectId: string }) => {
  const filter = { target: ObjectId }
  return (
    <>
      <div>
        <LinkButton size="small" to={logPath(filter)}>
          {words.tab.all}
        </LinkButton>
      </div>
      <Log filter={filter} {...useActs(filter)} isOfPerson />
    </>
  )
}

/** What was done to a person, and who has looked at them. */
export const HistoryTab = ({ person }: { readonly person: Person }) => {
  const verdict = may(useSession(), 'audit:read')
  return verdict.allowed ? <History ObjectId={person.user.ObjectId} /> : <EmptyState title={verdict.reason} />
}
