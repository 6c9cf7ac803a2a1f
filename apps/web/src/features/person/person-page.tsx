import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation, useNavigate, useParams } from 'react-router'
import { isNotFound } from '#api/error-text.ts'
import { knownEntry } from '#api/known-people.ts'
import { mayOpen } from '#api/permissions.ts'
import { personQuery } from '#api/person.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import type { PersonParts } from '#lib/feature.ts'
import { isolate } from '#lib/isolate.ts'
import { paths } from '#lib/paths.ts'
import { focusSearch } from '#lib/search-box.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey } from '#ui/keys.ts'
import { lazily } from '#ui/lazily.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { NoSuchPerson } from './no-such-person.tsx'
import { PersonHeader } from './person-header.tsx'
import { useRemembered } from './use-remembered.ts'
import { words } from './words.ts'
import classes from './person-page.module.css'

/** Back to where the search is: on a small screen that is the page before. */
const useBack = (): (() => void) => {
  const isWide = useTwoPanes()
  const navigate = useNavigate()
  const { search } = useLocation()
  return () => {
    if (!isWide) void navigate(paths.people(search))
    focusSearch()
  }
}

/** A person: who, what is the matter, what can be done; and in tabs all the rest. */
export const personPage = ({ panels, tabs }: PersonParts) => {
  const shownPanels = panels.map((load, index) => ({
    id: `panel-${index}`,
    Panel: lazily(load, { isSoon: true }),
  }))
  const counts = new Map(tabs.map(({ path, count }) => [path, count && lazily(count, { isSoon: true })]))

  const PersonView = ({ ObjectId }: { readonly ObjectId: string }) => {
    const query = useQuery(personQuery(ObjectId))
    const known = knownEntry(useQueryClient(), ObjectId)
    const { search } = useLocation()
    const session = useSession()
    const back = useBack()
    const items = tabs
      .filter(({ permission }) => mayOpen(session, permission))
      .map(({ label, path }) => {
        const Count = counts.get(path)
        return {
          label,
          isFirst: path === '',
          to: { pathname: paths.person(ObjectId, '', path), search },
          ...(Count && { count: <Count ObjectId={ObjectId} /> }),
        }
      })
    useKey('Escape', words.header.back, back)
    useRemembered(ObjectId, query.data?.user ?? known, query.error)

    if (!query.isEnabled || isNotFound(query.error)) return <NoSuchPerson />
    const { data } = query
    const trouble = troubleOf(query)
    const DisplayName = data?.user.DisplayName ?? known?.DisplayName
    return (
      <article className={classes.person}>
        <title>{`${isolate(DisplayName ?? words.page)} · Unity Desk`}</title>
        <PersonHeader known={known} person={data} onBack={back} />
        {trouble ? (
          <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
        ) : (
          shownPanels.map(({ id, Panel }) => (
            <Panel key={id} ObjectId={ObjectId} DisplayName={DisplayName} person={data} />
          ))
        )}
        <Tabs label={words.tabs} items={items} />
        {data && <Outlet context={data} />}
      </article>
    )
  }

  // Nothing of one person stays on the page of another.
  return () => {
    const { ObjectId = '' } = useParams()
    return <PersonView key={ObjectId} ObjectId={ObjectId.toLowerCase()} />
  }
}
