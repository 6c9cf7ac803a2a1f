import { useQuery } from '@tanstack/react-query'
import { personQuery } from '#api/person.ts'
import { useSession } from '#api/session.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { CrossIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { Name } from '#ui/name.tsx'
import { Page } from '#ui/page.tsx'
import { Journal } from './journal.tsx'
import { useOpen } from './use-open.ts'
import { words } from './words.ts'
import classes from './changes-page.module.css'

/** A part of the filter, and the way to drop it. */
const Chip = ({
  label,
  name,
  onDrop,
}: {
  readonly label: string
  readonly name: string
  readonly onDrop: () => void
}) => (
  <span className={classes.chip}>
    <span>{label}</span>
    <strong>
      <Name>{name}</Name>
    </strong>
    <IconButton label={words.filter.drop(name)} onClick={onDrop}>
      <CrossIcon size={14} />
    </IconButton>
  </span>
)

const OfTarget = ({ target, onDrop }: { readonly target: string; readonly onDrop: () => void }) => {
  const { data } = useQuery(personQuery(target))
  return <Chip label={words.filter.person} name={data?.user.DisplayName ?? target} onDrop={onDrop} />
}

/** What was changed at Unity through Unity Desk, by whom, and the way back. */
export const ChangesPage = () => {
  const { operator } = useSession()
  const { target, actor, put } = useOpen()
  const isMine = actor === operator.name
  const toggleMine = (): void => put({ actor: isMine ? undefined : operator.name })
  useKey('o', words.filter.mine, toggleMine)
  return (
    <Page
      title={words.title}
      about={words.about}
      width="table"
      actions={
        <Button size="small" hint="o" onClick={toggleMine}>
          {isMine ? words.filter.everybody : words.filter.mine}
        </Button>
      }
    >
      {(target !== undefined || actor !== undefined) && (
        <div className={classes.chips}>
          {target !== undefined && <OfTarget target={target} onDrop={() => put({ target: undefined })} />}
          {actor !== undefined && (
            <Chip label={words.filter.actor} name={actor} onDrop={() => put({ actor: undefined })} />
          )}
        </div>
      )}
      <Journal filter={{ target, actor }} />
    </Page>
  )
}
