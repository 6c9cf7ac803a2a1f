import type { DirectoryEntry } from '@unity-desk/contract'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { Person } from '#lib/person.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { BackIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { StateTag } from '#ui/state-tag.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import type { Opened } from './use-place.ts'
import { words } from './words.ts'
import classes from './person-header.module.css'

type Props = {
  readonly known: DirectoryEntry | undefined
  readonly person: Person | undefined
  readonly onBack: () => void
}

/** What decides who may touch this person, in a word each. */
const Tags = ({ person: { user, roles } }: { readonly person: Person }) => (
  <>
    {roles.map((role) => (
      <StateTag key={role} tone="warn">
        {words.person.protected(role)}
      </StateTag>
    ))}
    {(user.LdapType ?? 0) !== 0 && <StateTag tone="calm">{words.person.directoryOwned}</StateTag>}
    {user.Inactive === true && <StateTag tone="warn">{words.person.inactive}</StateTag>}
  </>
)

/** Who this is: name first, then what they are called by on the telephone and in mail. */
export const PersonHeader = ({ known, person, onBack }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key, state } = useLocation()
  const isWide = useTwoPanes()
  const isOpened = !isWide || (state as Opened | null)?.isOpened === true
  useEffect(() => {
    // Once for each time that the place is come to.
    if (isOpened && key !== '') heading.current?.focus()
  }, [isOpened, key])

  const shown = person?.user ?? known
  const more =
    shown && (['Alias', 'EmailAddress', 'Department', 'City'] as const).filter((field) => shown[field])
  return (
    <header className={classes.header}>
      {!isWide && (
        <div className={classes.back}>
          <Button tone="quiet" size="small" icon={<BackIcon />} onClick={onBack}>
            {words.person.back}
          </Button>
        </div>
      )}
      <h1 ref={heading} tabIndex={-1} className={classes.name}>
        {shown ? (
          <Name>{shown.DisplayName}</Name>
        ) : (
          <>
            <VisuallyHidden>{words.person.reading}</VisuallyHidden>
            <Skeleton width={14} size="name" />
          </>
        )}
      </h1>
      <div className={classes.more}>
        {shown ? (
          <>
            <span className={classes.extension}>
              <VisuallyHidden>{words.person.extension} </VisuallyHidden>
              {shown.DtmfAccessId}
            </span>
            {more?.map((field) => (
              <Name key={field}>{shown[field] ?? ''}</Name>
            ))}
            <CopyButton text={shown.ObjectId} label={words.person.copyId} />
          </>
        ) : (
          <Skeleton width={40} />
        )}
      </div>
      {person && (
        <div className={classes.tags}>
          <Tags person={person} />
        </div>
      )}
    </header>
  )
}
