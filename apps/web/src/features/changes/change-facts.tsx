import type { ChangeDetail } from '@unity-desk/contract'
import { Link } from 'react-router'
import { paths } from '#lib/paths.ts'
import { dayAndClock } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { DataList } from '#ui/data-list.tsx'
import { Name } from '#ui/name.tsx'
import { personOf } from './subject.ts'
import { words } from './words.ts'
import classes from './change-details.module.css'

type Props = {
  readonly change: ChangeDetail
  readonly onOpen: (id: string) => void
  readonly isOfPerson: boolean
}

/** Who made a change, when, for what, and which changes it belongs to. */
export const ChangeFacts = ({ change, onOpen, isOfPerson }: Props) => {
  const person = isOfPerson ? undefined : personOf(change)
  const other = (label: string, id: string | undefined) =>
    id === undefined
      ? []
      : [
          {
            label,
            value: (
              <Button size="small" tone="quiet" onClick={() => onOpen(id)}>
                {words.facts.open}
              </Button>
            ),
          },
        ]
  return (
    <DataList
      entries={[
        ...(person === undefined
          ? []
          : [
              {
                label: words.facts.person,
                value: (
                  <Link to={paths.person(person)}>
                    <Name>{change.target?.DisplayName ?? words.facts.openPerson}</Name>
                  </Link>
                ),
              },
            ]),
        { label: words.facts.actor, value: <Name>{change.actor}</Name> },
        { label: words.facts.at, value: dayAndClock(new Date(change.at)) },
        ...(change.reference === null
          ? []
          : [{ label: words.facts.reference, value: <Name>{change.reference}</Name> }]),
        ...other(words.facts.reverts, change.reverts),
        ...other(words.facts.revertedBy, change.revertedBy),
        { label: words.facts.action, value: <code className={classes.code}>{change.action}</code> },
      ]}
    />
  )
}
