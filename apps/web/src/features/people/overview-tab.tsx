import { instantOf } from '@unity-desk/cupi'
import type { ReactNode } from 'react'
import type { Person } from '#lib/person.ts'
import { day } from '#lib/time.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { words } from './words.ts'
import classes from './overview-tab.module.css'

type Row = { readonly label: string; readonly value: ReactNode; readonly isDigits?: boolean }

const { overview } = words

/** A line of what Unity has; none where it has nothing. */
const line = (label: string, text: string | null | undefined, isDigits = false): Row[] =>
  text ? [{ label, value: <Name>{text}</Name>, isDigits }] : []

const rows = ({ user, roles }: Person): Row[] => {
  const made = instantOf(user.CreationTime)
  const site = [...new Set([user.Building, user.City])].filter(Boolean).join(', ')
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
    ...line(overview.site, site),
    ...line(overview.EmployeeId, user.EmployeeId),
    ...line(overview.directory, isDirectoryOwned ? overview.directoryText : overview.local),
    ...(roles.length > 0 ? line(overview.roles, `${roles.join(', ')}. ${overview.rolesText}`) : []),
    ...line(overview.CreationTime, made && day(made)),
    {
      label: overview.ObjectId,
      value: (
        <span className={classes.id}>
          {user.ObjectId}
          <CopyButton text={user.ObjectId} label={words.person.copyId} />
        </span>
      ),
    },
  ]
}

export const OverviewTab = ({ person }: { readonly person: Person }) => <DataList entries={rows(person)} />
