import { useQuery } from '@tanstack/react-query'
import { instantOf } from '@unity-desk/cupi'
import type { ReactNode } from 'react'
import { serverNow } from '#api/clock.ts'
import type { Person } from '#lib/person.ts'
import { day, dayAndClock } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { DataList } from '#ui/data-list.tsx'
import { useKey } from '#ui/keys.ts'
import { Name } from '#ui/name.tsx'
import { classOfService } from './queries.ts'
import { siteOf } from './site.ts'
import { words } from './words.ts'
import classes from './overview-tab.module.css'

type Row = { readonly label: string; readonly value: ReactNode; readonly isDigits?: boolean }

const { overview } = words

/** A line of what Unity has; none where it has nothing. */
const line = (label: string, text: string | null | undefined, isDigits = false): Row[] =>
  text ? [{ label, value: <Name>{text}</Name>, isDigits }] : []

const rows = ({ user, roles }: Person, itsClass: string | undefined): Row[] => {
  const made = instantOf(user.CreationTime)
  const isDirectoryOwned = (user.LdapType ?? 0) !== 0
  return [
    ...line(overview.DtmfAccessId, user.DtmfAccessId, true),
    ...line(overview.Alias, user.Alias),
    ...line(overview.EmailAddress, user.EmailAddress),
    ...line(overview.SmtpAddress, user.SmtpAddress),
    ...line(overview.FirstName, user.FirstName),
    ...line(overview.LastName, user.LastName),
    ...line(overview.Title, user.Title),
    ...line(overview.Department, user.Department),
    ...line(overview.site, siteOf(user)),
    ...line(overview.CosObjectId, itsClass),
    ...line(overview.EmployeeId, user.EmployeeId),
    ...line(overview.directory, isDirectoryOwned ? overview.directoryText : overview.local),
    ...(roles.length > 0 ? line(overview.roles, `${roles.join(', ')}. ${overview.rolesText}`) : []),
    ...line(overview.CreationTime, made && day(made)),
    {
      label: overview.ObjectId,
      value: (
        <span className={classes.id}>
          {user.ObjectId}
          <CopyButton text={user.ObjectId} label={words.header.copyId} />
        </span>
      ),
    },
  ]
}

const print = (): void => window.print()

/** Who this is, line by line; and on paper, with what is said of the PIN above it. */
export const OverviewTab = ({ person }: { readonly person: Person }) => {
  const { data: itsClass } = useQuery(classOfService(person.user.CosObjectId))
  useKey('p', overview.print, print)
  return (
    <div className={classes.overview}>
      <DataList entries={rows(person, itsClass)} />
      <div className={classes.print}>
        <Button size="small" hint="p" onClick={print}>
          {overview.print}
        </Button>
      </div>
      <p className={classes.printed}>{overview.printed(dayAndClock(serverNow()))}</p>
    </div>
  )
}
