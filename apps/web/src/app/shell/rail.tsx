import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { NavLink } from 'react-router'
import { mayOpen } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { configurationQuery } from '#api/status.ts'
import { HandsIcon, LogIcon, PeopleIcon, QuestionIcon, SlidersIcon, UndoIcon } from '#ui/icons.tsx'
import { lazily } from '#ui/lazily.tsx'
import { navigation } from '../registry.ts'
import { words } from '../words.ts'
import { AccountButton } from './account-button.tsx'
import classes from './rail.module.css'

const AccountMenu = lazily(async () => (await import('./account-menu.tsx')).AccountMenu, {
  meanwhile: ({ className, operator, onWant }) => (
    <AccountButton className={className} operator={operator} aria-haspopup="menu" onClick={onWant} />
  ),
})

const icons = {
  people: PeopleIcon,
  waiting: HandsIcon,
  changes: UndoIcon,
  audit: LogIcon,
  administration: SlidersIcon,
} as const

/** What waits behind an entry, once that is known. */
const badges = new Map(navigation.map(({ to, badge }) => [to, badge && lazily(badge)]))

/** Where one can go, at the side or on a telephone at the bottom; and who is here. */
export const Rail = ({ onKeys }: { readonly onKeys: () => void }) => {
  const session = useSession()
  // Pressed before the menu was loaded: it opens when it is there.
  const [isMenuWanted, wantMenu] = useState(false)
  const { data: configuration } = useQuery(configurationQuery)
  const entries = navigation.filter(
    ({ permission, isFor }) =>
      mayOpen(session, permission) && (isFor === undefined || (configuration && isFor(configuration))),
  )
  return (
    <nav aria-label={words.navigation} className={classes.rail}>
      <div className={classes.entries}>
        {entries.map(({ to, label, icon }) => {
          const Icon = icons[icon]
          const Badge = badges.get(to)
          return (
            <NavLink key={to} to={to} className={classes.entry ?? ''}>
              <Icon size={20} />
              <span className={classes.label}>{label}</span>
              {Badge && <Badge />}
            </NavLink>
          )
        })}
      </div>
      <button
        type="button"
        className={`${classes.entry} ${classes.keys}`}
        onClick={onKeys}
        aria-keyshortcuts="?"
      >
        <QuestionIcon size={20} />
        {words.keys.title}
      </button>
      <AccountMenu
        className={classes.entry ?? ''}
        operator={session.operator}
        isOpenAtFirst={isMenuWanted}
        onWant={() => wantMenu(true)}
        onKeys={onKeys}
      />
    </nav>
  )
}
