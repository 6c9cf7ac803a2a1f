import { Navigate, Outlet, useLocation } from 'react-router'
import { may, mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { sections } from './sections.ts'
import { words } from './words.ts'

/** Who may do what in Unity Desk itself. */
export const AdministrationPage = () => {
  const session = useSession()
  const { pathname } = useLocation()
  const open = sections.filter(({ permission }) => mayOpen(session, permission))
  const current = sections.find(({ path }) => pathname.startsWith(path))
  const [first] = open
  const verdict = current && may(session, current.permission)
  if (!current && first) return <Navigate to={first.path} replace />
  return (
    <Page title={words.title} tab={current ? words.sections[current.name] : words.title} width="text">
      <Tabs
        label={words.parts}
        items={open.map(({ path, name }) => ({ to: path, label: words.sections[name], isFirst: false }))}
      />
      {verdict?.allowed === false ? <EmptyState title={verdict.reason} /> : <Outlet />}
    </Page>
  )
}
