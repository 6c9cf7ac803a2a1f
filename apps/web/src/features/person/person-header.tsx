import { useQuery } from '@tanstack/react-query'
import type { DirectoryEntry } from '@unity-desk/contract'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import type { Opened, Person } from '#lib/person.ts'
import { Button } from '#ui/button.tsx'
import { CopyButton } from '#ui/copy-button.tsx'
import { BackIcon } from '#ui/icons.tsx'
import { Name } from '#ui/name.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { PersonTags } from './person-tags.tsx'
import { classOfService } from './queries.ts'
import { siteOf } from './site.ts'
import { words } from './words.ts'
import classes from './person-header.module.css'

type Props = {
  readonly known: DirectoryEntry | undefined
  readonly person: Person | undefined
  readonly onBack: () => void
}

/** One thing that is known; what it is, is read out and stands under the pointer. */
const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <span title={label}>
    <VisuallyHidden>{label} </VisuallyHidden>
    {children}
  </span>
)

type ShownProps = { readonly shown: DirectoryEntry | Person['user'] }

/** What they are called by on the telephone and in mail, where they sit, and what they may do. */
const Facts = ({ shown }: ShownProps) => {
  const { header, overview } = words
  const { data: itsClass } = useQuery(classOfService('CosObjectId' in shown ? shown.CosObjectId : undefined))
  const facts = [
    [overview.Alias, shown.Alias],
    [overview.EmailAddress, shown.EmailAddress],
    [overview.Department, shown.Department],
    [header.site, siteOf(shown)],
    [header.classOfService, itsClass],
  ] as const
  return (
    <>
      <span className={classes.extension}>
        <VisuallyHidden>{header.extension} </VisuallyHidden>
        {shown.DtmfAccessId}
      </span>
      {facts.map(
        ([label, text]) =>
          text && (
            <Fact key={label} label={label}>
              <Name>{text}</Name>
            </Fact>
          ),
      )}
      <CopyButton text={shown.ObjectId} label={header.copyId} />
    </>
  )
}

/** Who this is: name first, then all by which they are told from others. */
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
  return (
    <header className={classes.header}>
      {!isWide && (
        <div className={classes.back}>
          <Button tone="quiet" size="small" icon={<BackIcon />} onClick={onBack}>
            {words.header.back}
          </Button>
        </div>
      )}
      <h1 ref={heading} tabIndex={-1} className={classes.name}>
        {shown ? (
          <Name>{shown.DisplayName}</Name>
        ) : (
          <>
            <VisuallyHidden>{words.header.reading}</VisuallyHidden>
            <Skeleton width={14} size="name" />
          </>
        )}
      </h1>
      <div className={classes.more}>{shown ? <Facts shown={shown} /> : <Skeleton width={40} />}</div>
      {person && (
        <div className={classes.tags}>
          <PersonTags person={person} />
        </div>
      )}
    </header>
  )
}
